import { useMemo, useState } from "preact/hooks";
import { useApi } from "../api";
import { useWidth } from "../charts/figure";
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
                <SaveLinks path={`stories/${story.story}/timeline`} query={{}} name={story.story} />
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

const LEAST_SHARE = 1 / 7; // of the events: an outlet that tells less would be a column of empty cells

/** The outlets that have a column of their own: those that tell most, when they tell much. */
function columnsOf(affair: Affair, room: number): string[] {
    const count = new Map(affair.story.outlets.map((outlet) => [outlet, 0]));
    for (const event of affair.events) for (const { outlet } of event.told) if (outlet) count.set(outlet, (count.get(outlet) ?? 0) + 1);
    const telling = [...count].filter(([, events]) => events >= affair.events.length * LEAST_SHARE).sort(([, a], [, b]) => b - a);
    const most = count.size <= room && telling.length === count.size ? room : room < 3 ? 0 : room - 1;
    return telling.slice(0, most).map(([outlet]) => outlet);
}

const WHEN_AND_WHAT = 345; // pixels
const COLUMN = 195;

/** Each event a row, each outlet that tells much a column with its own words; the last column has what only the others tell. */
function InOrder({ affair }: { affair: Affair }) {
    const [frame, width] = useWidth<HTMLDivElement>();
    const room = Math.min(Math.max(Math.floor((width - WHEN_AND_WHAT) / COLUMN), 1), MOST_COLUMNS);
    const outlets = useMemo(() => columnsOf(affair, room), [affair, room]);
    const left = affair.story.outlets.length - outlets.length;
    return (
        <section class="section" aria-labelledby="in-order">
            <h2 id="in-order">In order, as each outlet tells it</h2>
            {affair.events.length === 0 && <Empty title="No event is told in this story" />}
            {left > 0 && outlets.length > 0 && affair.events.length > 0 && (
                <p class="muted">
                    {outlets.length === 1 ? "The outlet that tells most has a column" : `The ${formatNumber(outlets.length)} outlets that tell most have columns`}; the last
                    column has what only others tell.
                </p>
            )}
            <div ref={frame}>
                {width > 0 && affair.events.length > 0 && (
                    <div class="table-frame" tabIndex={0} role="region" aria-label="What happened, in order, as each outlet tells it">
                        <table class="affair">
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
                                    {left > 0 && <th scope="col">{outlets.length > 0 ? "Others" : "As first told"}</th>}
                                </tr>
                            </thead>
                            <tbody>
                                {affair.events.map((event) => (
                                    <Row key={event.event} event={event} outlets={outlets} others={left > 0 ? (outlets.length > 0 ? "Others" : "As first told") : ""} />
                                ))}
                            </tbody>
                        </table>
                    </div>
                )}
            </div>
        </section>
    );
}

type Told = Affair["events"][number]["told"][number];

function Row({ event, outlets, others }: { event: Affair["events"][number]; outlets: string[]; others: string }) {
    const shown = event.told.some(({ outlet }) => outlet !== null && outlets.includes(outlet));
    const rest = event.told.filter(({ outlet }) => outlet === null || !outlets.includes(outlet));
    const first = rest.reduce<Told | null>((least, told) => (least && (least.published ?? "") <= (told.published ?? "") ? least : told), null);
    return (
        <tr>
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
                        {told && <Words told={told} />}
                    </td>
                );
            })}
            {others && (
                <td data-name={others} class="words">
                    {first && !shown && <Words told={first} named />}
                    {rest.length > (shown ? 0 : 1) && (
                        <span class="muted small">{shown ? counted(rest.length, "outlet") : `and ${counted(rest.length - 1, "more outlet")}`}</span>
                    )}
                </td>
            )}
        </tr>
    );
}

function Words({ told, named = false }: { told: Told; named?: boolean }) {
    return (
        <div>
            <p class="report-text">
                <bdi>{told.words}</bdi>
            </p>
            <p class="small">
                {named && (
                    <>
                        <OutletLink outlet={told.outlet} />,{" "}
                    </>
                )}
                <a href={`/reports/${told.reports[0]}?mention=${told.mention}`}>{formatMoment(told.published) || "the report"}</a>
                {told.reports.length > 1 && <span class="muted"> and {counted(told.reports.length - 1, "more report")}</span>}
            </p>
        </div>
    );
}

const MOST_REPORTS = 60;

function Reports({ affair }: { affair: Affair }) {
    const first = new Map<string, string>();
    for (const { origin, outlet } of affair.reports) if (origin && !first.has(origin)) first.set(origin, outlet ?? "an unknown outlet");
    const seen = new Set<string>();
    const [all, showAll] = useState(false);
    const shown = all ? affair.reports : affair.reports.slice(0, MOST_REPORTS);
    return (
        <section class="section">
            <h2>The reports</h2>
            <ol class="plain">
                {shown.map((report) => {
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
            {shown.length < affair.reports.length && (
                <button type="button" onClick={() => showAll(true)}>
                    Show all {formatNumber(affair.reports.length)}
                </button>
            )}
        </section>
    );
}
