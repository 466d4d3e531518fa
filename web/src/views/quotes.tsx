import type { Route } from "../router";
import { Empty } from "../state";

export function Quotes(_: { route: Route }) {
    return <Empty title="Quotes" />;
}
