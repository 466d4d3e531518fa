import type { Route } from "../router";
import { Empty } from "../state";

export function StoryView({ id }: { route: Route; id: string }) {
    return <Empty title={id} />;
}
