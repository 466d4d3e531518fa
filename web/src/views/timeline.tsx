import type { Route } from "../router";
import { Empty } from "../state";

export function Timeline(_: { route: Route }) {
    return <Empty title="Timeline" />;
}
