import type { Route } from "../router";
import { Empty } from "../state";

export function WorldMap(_: { route: Route }) {
    return <Empty title="WorldMap" />;
}
