import type { Route } from "../router";
import { Empty } from "../state";

export function ReportView({ id }: { route: Route; id: string }) {
    return <Empty title={id} />;
}
