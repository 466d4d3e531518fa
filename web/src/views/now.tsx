import type { Route } from "../router";
import { Empty } from "../state";

export function Now(_: { route: Route }) {
    return <Empty title="Now" />;
}
