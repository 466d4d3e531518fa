import type { Route } from "../router";
import { Empty } from "../state";

export function Actors(_: { route: Route }) {
    return <Empty title="Actors" />;
}
