import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { counted, formatMoment, formatNumber, formatRange } from "../format";
import { DateText, DisputeMark, KindMark, OutletLink, Parties, PlaceText, StatusMark, StoryLink, Type } from "../parts";
import type { Route } from "../router";
import { Await, Empty } from "../state";
import { SaveLinks } from "../table";
import type { Affair } from "../types";
import { TwoOutlets } from "./differences";

const MOST_COLUMNS = 6;

export function StoryView({ route, id }: { route: Route; id: string }) {
    const affair = useApi<Affair>(`stories/${encodeURIComponent(id)}/timeline`);
    return <Await of={affair}>{(found) => <OneStory affair={found} query={route.query} />}</Await>;
}

function OneStory({ affair, query }: { affair: Affair; query: URLSearchParams }) {
    const { story } = affair;
    return (
        <>
            <header class="view-head">
                <h1 tabIndex={-1}>
                    <bdi>{story.title ?? "Untitled story"}</bdi>
                </h1>
                <p class="lead">
                    {formatRange({ from: story.from, to: story.to })} · {counted(story.reports.length, "report")} by{" "}
                    {counted(affair.story.outlets.length, "outlet")} · {counted(affair.events.length, "event")}
                </p>
                <SaveLinks path="events" query={{ story: story.story }} name={story.story} />
            </header>
            <TwoOutlets affair={affair} query={query} />
            <InOrder affair={affair} />
            <Reports affair={affair} />
            {story.related.length > 0 && (
                <section class="section">
                    <h2>Related stories</h2>
                    <ul class="plain">
                        {story.related.slice(0, 20).map((id) => (
                            <li key={id}>
                                <StoryLink id={id} />
                            </li>
                        ))}
                    </ul>
                </section>
            )}
        </>
    );
}

/** The outlets that tell of most events. */
function busiest(affair: Affair): string[] {
    const count = new Map(affair.story.outlets.map((outlet) => [outlet, 0]));
    for (const event of affair.events) for (const { outlet } of event.told) if (outlet) count.set(outlet, (count.get(outlet) ?? 0) + 1);
    return [...count.keys()].sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0)).slice(0, MOST_COLUMNS);
}

/** Each event a row, each outlet a column with its own words. */
function InOrder({ affair }: { affair: Affair }) {
    const outlets = useMemo(() => busiest(affair), [affair]);
    const left = affair.story.outlets.length - outlets.length;
    if (affair.events.length === 0) return <Empty title="No event is told in this story" />;
    return (
        <section class="section" aria-labelledby="in-order">
            <h2 id="in-order">In order, as each outlet tells it</h2>
            {left > 0 && (
                <p class="muted">
                    The columns are the {formatNumber(outlets.length)} outlets that tell most; {formatNumber(left)} more tell of it, and
                    each event names all of its own.
                </p>
            )}
            <div class="table-frame" tabIndex={0} role="region" aria-label="What happened, in order, as each outlet tells it">
                <table class="affair" style={{ minWidth: `${22 + 14 * outlets.length}rem` }}>
                    <caption class="unseen">What happened, in order, as each outlet tells it</caption>
                    <thead>
                        <tr>
                            <th scope="col">When</th>
                            <th scope="col">What</th>
                            {outlets.map((outlet) => (
                                <th key={outlet} scope="col">
                                    <OutletLink outlet={outlet} />
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {affair.events.map((event) => (
                            <tr key={event.event}>
                                <td data-name="When">
                                    <div>
                                        <DateText range={event.date} />
                                    </div>
                                </td>
                                <th scope="row">
                                    <a href={`/events/${event.event}`}>
                                        <Type type={event.type} mode={event.mode} quad={event.quad} />
                                    </a>{" "}
                                    <StatusMark status={event.status} /> <DisputeMark event={event} />
                                    <p>
                                        <Parties parties={event.actors} empty="somebody" />
                                        {event.recipients.length > 0 && (
                                            <>
                                                {" → "}
                                                <Parties parties={event.recipients} />
                                            </>
                                        )}
                                    </p>
                                    {event.place && (
                                        <p class="muted">
                                            <PlaceText place={event.place} />
                                        </p>
                                    )}
                                </th>
                                {outlets.map((outlet) => {
                                    const told = event.told.find((each) => each.outlet === outlet);
                                    return (
                                        <td key={outlet} data-name={outlet} class="words">
                                            {told && (
                                                <div>
                                                    <p class="report-text">
                                                        <bdi>{told.words}</bdi>
                                                    </p>
                                                    <a class="small" href={`/reports/${told.reports[0]}?mention=${told.mention}`}>
                                                        {formatMoment(told.published)}
                                                    </a>
                                                    {told.reports.length > 1 && (
                                                        <span class="muted small">
                                                            {" "}
                                                            and {counted(told.reports.length - 1, "more report")}
                                                        </span>
                                                    )}
                                                </div>
                                            )}
                                        </td>
                                    );
                                })}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </section>
    );
}

function Reports({ affair }: { affair: Affair }) {
    const first = new Map<string, string>();
    for (const { origin, outlet } of affair.reports) if (origin && !first.has(origin)) first.set(origin, outlet ?? "an unknown outlet");
    const seen = new Set<string>();
    return (
        <section class="section">
            <h2>The reports</h2>
            <ol class="plain">
                {affair.reports.map((report) => {
                    const copy = report.origin !== null && seen.has(report.origin);
                    if (report.origin) seen.add(report.origin);
                    return (
                        <li key={report.report}>
                            <a href={`/reports/${report.report}`}>
                                <bdi>{report.title ?? "untitled report"}</bdi>
                            </a>{" "}
                            <KindMark kind={report.kind} />{" "}
                            <span class="muted">
                                {report.outlet}, {formatMoment(report.published)}
                                {copy && ` · copies ${first.get(report.origin ?? "")}`}
                            </span>
                        </li>
                    );
                })}
            </ol>
        </section>
    );
}
