import type { Route } from "../router";
import { Empty } from "../state";

export function OutletView({ id }: { route: Route; id: string }) {
    return <Empty title={id} />;
}
