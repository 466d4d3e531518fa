import type { Route } from "../router";
import { Empty } from "../state";

export function Outlets(_: { route: Route }) {
    return <Empty title="Outlets" />;
}
