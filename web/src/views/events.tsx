import type { Route } from "../router";
import { Empty } from "../state";

export function Events(_: { route: Route }) {
    return <Empty title="Events" />;
}
