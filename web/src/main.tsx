import { type FunctionComponent, render } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import "./theme/colours.css";
import "./theme/page.css";
import { takeToken } from "./api";
import { Header } from "./header";
import { Arrivals } from "./arrivals";
import { listen } from "./live";
import { type Route, followLinks, useRoute } from "./router";
import { Empty } from "./state";
import { Actors } from "./views/actors";
import { CorrectionsView } from "./views/corrections";
import { EventView } from "./views/event";
import { Events } from "./views/events";
import { WorldMap } from "./views/map";
import { Now } from "./views/now";
import { OutletView } from "./views/outlet";
import { Outlets } from "./views/outlets";
import { Quotes } from "./views/quotes";
import { ReportView } from "./views/report";
import { Reports } from "./views/reports";
import { StoryView } from "./views/story";
import { Timeline } from "./views/timeline";

type View = FunctionComponent<{ route: Route }>;
type OneView = FunctionComponent<{ route: Route; id: string }>;

const VIEWS: Record<string, { title: string; all?: View; one?: OneView }> = {
    now: { title: "Now", all: Now },
    events: { title: "Events", all: Events, one: EventView },
    timeline: { title: "Timeline", all: Timeline },
    map: { title: "Map", all: WorldMap },
    actors: { title: "Actors", all: Actors },
    quotes: { title: "Quotes", all: Quotes },
    outlets: { title: "Outlets", all: Outlets, one: OutletView },
    stories: { title: "Story", one: StoryView },
    reports: { title: "Reports", all: Reports, one: ReportView },
    corrections: { title: "Corrections", all: CorrectionsView },
};

function Page() {
    const route = useRoute();
    const [name = "now", id] = route.path;
    const view = VIEWS[name];
    useEffect(() => {
        document.title = `${view?.title ?? "Not found"} – dateline`;
    }, [view]);
    const [error, forget] = useErrorBoundary((reason) => console.error(reason));
    useEffect(() => {
        if (error) forget();
    }, [route]);
    const All = view?.all;
    const One = view?.one;
    return (
        <div class="frame" onClick={followLinks}>
            <a class="skip" href="#content">
                Skip to the content
            </a>
            <Header current={name} />
            <Arrivals />
            <main id="content" tabIndex={-1} class={`view view-${name}`}>
                {error ? (
                    <Empty title="This view could not be shown">
                        <p>That is a mistake in the page. The other views go on.</p>
                    </Empty>
                ) : id && One ? (
                    <One key={`${name}/${id}`} route={route} id={id} />
                ) : All && !id ? (
                    <All key={name} route={route} />
                ) : (
                    <Empty title="There is no such view">
                        <a href="/now">Now</a>
                    </Empty>
                )}
            </main>
        </div>
    );
}

takeToken();
listen();
render(<Page />, document.getElementById("page") as HTMLElement);
