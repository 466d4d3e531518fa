import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { type Field, Filters, filtersOf } from "../filters";
import { counted, formatAgo, formatNumber, formatRange, placeName } from "../format";
import { useOverview } from "../overview";
import { DisputeMark, Parties, StatusMark, Type } from "../parts";
import type { Route } from "../router";
import { Await, Empty, Nothing } from "../state";
import { SaveLinks } from "../table";
import type { BusyStory, Event, News } from "../types";

const FIELDS: readonly Field[] = ["country", "type", "actor"];

export function Now({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const news = useApi<News>("now", { ...filters, limit: 40 });
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Now</h1>
                <Amounts news={news.data ?? null} />
                <SaveLinks path="now" query={{ ...filters, limit: 40 }} name="now" />
            </div>
            <Filters fields={FIELDS} />
            <Await of={news} lines={12}>
                {({ events, stories, reports }) =>
                    reports.all === 0 ? (
                        <Nothing title="The store is empty" />
                    ) : (
                        <div class="now">
                            <section aria-labelledby="new">
                                <h2 id="new">New and changed events</h2>
                                {events.length === 0 ? (
                                    <Empty title="No event fits these filters" />
                                ) : (
                                    <ol class="news">
                                        {events.map((event) => (
                                            <Item key={event.event} event={event} />
                                        ))}
                                    </ol>
                                )}
                            </section>
                            <section aria-labelledby="busiest">
                                <h2 id="busiest">Busiest stories</h2>
                                {stories.length === 0 ? (
                                    <Empty title="No story fits these filters" />
                                ) : (
                                    <ol class="news">
                                        {stories.map((story) => (
                                            <StoryItem key={story.story} story={story} />
                                        ))}
                                    </ol>
                                )}
                            </section>
                        </div>
                    )
                }
            </Await>
        </>
    );
}

function Amounts({ news }: { news: News | null }) {
    const overview = useOverview();
    if (!overview.reports) return null;
    return (
        <p class="lead wide">
            {counted(overview.reports, "report")} by {counted(overview.outlets, "outlet")},{" "}
            {formatRange({ from: overview.from, to: overview.to })} · {counted(overview.events, "event")}
            {news && news.reports.day > 0 && <> · {formatNumber(news.reports.day)} read in the last day</>}
        </p>
    );
}

function Item({ event }: { event: Event }) {
    return (
        <li>
            <a class="item" href={`/events/${event.event}`}>
                <span class="item-head">
                    <Type type={event.type} mode={event.mode} quad={event.quad} /> <StatusMark status={event.status} />{" "}
                    <DisputeMark event={event} />
                    <span class="ago">
                        {event.new === false && "changed "}
                        {formatAgo(event.changed)}
                    </span>
                </span>
                <span class="item-what">
                    <Parties parties={event.actors} empty="Somebody" />
                    {event.recipients.length > 0 && (
                        <>
                            <span class="muted"> → </span>
                            <Parties parties={event.recipients} />
                        </>
                    )}
                </span>
                <span class="item-foot">
                    {event.words && (
                        <bdi class="report-text item-words">{event.words}</bdi>
                    )}
                    {[formatRange(event.date), placeName(event.place), countedOrigins(event)].filter(Boolean).join(" · ")}
                </span>
            </a>
        </li>
    );
}

const countedOrigins = ({ reports, independent }: Event) =>
    counted(reports, "report") + (independent < reports ? `, ${formatNumber(independent)} independent` : "");

function StoryItem({ story }: { story: BusyStory }) {
    return (
        <li>
            <a class="item" href={`/stories/${story.story}`}>
                <span class="item-what">
                    <bdi>{story.title ?? "Untitled story"}</bdi>
                </span>
                <span class="item-foot">
                    {formatRange({ from: story.from, to: story.to })} · {counted(story.reports, "report")}, {formatNumber(story.lately)}{" "}
                    lately · {counted(story.outlets.length, "outlet")} · {counted(story.events, "event")}
                </span>
            </a>
        </li>
    );
}
