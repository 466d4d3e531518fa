import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { formatNumber, formatRange, parseDay } from "../format";
import { DateText, DisputeMark, OutletLink, Parties, PlaceText, StatusMark, StoryLink, Type } from "../parts";
import { type Route, setQuery } from "../router";
import { Await, Empty } from "../state";
import { SaveLinks } from "../table";
import type { Event, Mention, Story } from "../types";

const MOST_COLUMNS = 6;

interface Told {
    events: Event[];
    mentions: Mention[];
}

export function StoryView({ route, id }: { route: Route; id: string }) {
    const story = useApi<Story>(`stories/${encodeURIComponent(id)}`);
    return <Await of={story}>{(found) => <OneStory story={found} query={route.query} />}</Await>;
}

function OneStory({ story, query }: { story: Story; query: URLSearchParams }) {
    const events = useApi<{ events: Event[] }>("events", { story: story.story, limit: 1000 });
    const mentions = useApi<{ mentions: Mention[] }>("mentions", { story: story.story, limit: 1000 });
    return (
        <>
            <header class="view-head">
                <h1 tabIndex={-1}>
                    <bdi>{story.title ?? "Untitled story"}</bdi>
                </h1>
                <p class="lead">
                    {formatRange({ from: story.from, to: story.to })} · {formatNumber(story.reports.length)} reports by {formatNumber(story.outlets.length)} outlets ·{" "}
                    {formatNumber(story.events.length)} events
                </p>
                <SaveLinks path="events" query={{ story: story.story }} name={story.story} />
            </header>
            <Difference story={story} query={query} />
            <Await of={events}>
                {(told) => (
                    <Await of={mentions}>
                        {(found) => <Affair story={story} told={{ events: told.events, mentions: found.mentions }} />}
                    </Await>
                )}
            </Await>
            {story.related.length > 0 && <Related ids={story.related} />}
        </>
    );
}

function inOrder(events: Event[]): Event[] {
    const when = (event: Event) => parseDay(event.date?.from ?? event.date?.to ?? event.first_published)?.getTime() ?? 0;
    return [...events].sort((a, b) => when(a) - when(b) || (a.first_published ?? "").localeCompare(b.first_published ?? "") || a.event.localeCompare(b.event));
}

/** Each event a row, each outlet a column with its own words. */
function Affair({ story, told }: { story: Story; told: Told }) {
    const outlets = story.outlets.slice(0, MOST_COLUMNS);
    const words = useMemo(() => {
        const map = new Map<string, Mention>();
        for (const mention of told.mentions) map.set(mention.mention, mention);
        return map;
    }, [told.mentions]);
    const events = inOrder(told.events);
    if (events.length === 0) return <Empty title="No event is told in this story" />;
    return (
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
                    {events.map((event) => (
                        <tr key={event.event}>
                            <td class="nowrap" data-name="When">
                                <DateText range={event.date} />
                            </td>
                            <th scope="row" data-name="What">
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
                            {outlets.map((outlet) => (
                                <td key={outlet} data-name={outlet} class="words">
                                    {sentencesBy(outlet, event, words).map((sentence) => (
                                        <p key={sentence} class="report-text">
                                            <bdi>{sentence}</bdi>
                                        </p>
                                    ))}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

const sentencesBy = (outlet: string, event: Event, words: Map<string, Mention>): string[] => [
    ...new Set(
        event.mentions
            .map((id) => words.get(id))
            .filter((mention) => mention?.outlet === outlet)
            .map((mention) => mention?.evidence.text ?? ""),
    ),
];

interface DiffLine {
    event: string;
    type: string;
    told_by: string[];
    words: Record<string, string[]>;
    differ: { field: string; values: Record<string, string[]> }[];
}

/** What two outlets tell differently: chosen in the address. */
function Difference({ story, query }: { story: Story; query: URLSearchParams }) {
    const a = query.get("a") ?? "";
    const b = query.get("b") ?? "";
    const both = a && b && a !== b;
    const diff = useApi<{ diff: DiffLine[] }>(both ? `stories/${story.story}/diff` : "", { a, b });
    if (story.outlets.length < 2) return null;
    const pick = (name: "a" | "b", value: string, label: string) => (
        <div class="field">
            <label for={`diff-${name}`}>{label}</label>
            <select id={`diff-${name}`} value={value} onChange={(event) => setQuery({ [name]: event.currentTarget.value })}>
                <option value="">–</option>
                {story.outlets.map((outlet) => (
                    <option key={outlet}>{outlet}</option>
                ))}
            </select>
        </div>
    );
    return (
        <section class="section" aria-labelledby="differ">
            <h2 id="differ" class="unseen">
                What two outlets tell differently
            </h2>
            <div class="fields">
                {pick("a", a, "Compare")}
                {pick("b", b, "with")}
            </div>
            {both && <Await of={diff}>{(found) => <DiffTable lines={found.diff} a={a} b={b} />}</Await>}
        </section>
    );
}

function DiffTable({ lines, a, b }: { lines: DiffLine[]; a: string; b: string }) {
    if (lines.length === 0) return <Empty title="They tell the same events, and nothing differently" />;
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label="Differences">
            <table class="affair">
                <caption>
                    {a} beside {b}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">What</th>
                        <th scope="col">{a}</th>
                        <th scope="col">{b}</th>
                    </tr>
                </thead>
                <tbody>
                    {lines.map((line) => (
                        <tr key={line.event}>
                            <th scope="row" data-name="What">
                                <a href={`/events/${line.event}`}>
                                    <Type type={line.type} quad={null} />
                                </a>
                                {line.differ.length > 0 && <p class="muted">differ on {line.differ.map(({ field }) => field).join(", ")}</p>}
                            </th>
                            {[a, b].map((outlet) => (
                                <td key={outlet} data-name={outlet} class="words">
                                    {line.differ.map(({ field, values }) => (
                                        <p key={field}>
                                            <span class="muted">{field} </span>
                                            <b>{(values[outlet] ?? []).join("; ") || "–"}</b>
                                        </p>
                                    ))}
                                    {(line.words[outlet] ?? []).map((sentence) => (
                                        <p key={sentence} class="report-text">
                                            <bdi>{sentence}</bdi>
                                        </p>
                                    ))}
                                    {!line.told_by.includes(outlet) && <span class="none">not told</span>}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Related({ ids }: { ids: string[] }) {
    return (
        <section class="section">
            <h2>Related stories</h2>
            <ul class="plain">
                {ids.slice(0, 20).map((id) => (
                    <li key={id}>
                        <StoryLink id={id} />
                    </li>
                ))}
            </ul>
        </section>
    );
}
