import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { CountsChart } from "../charts/counts";
import { Choice, QuadKey, SaveShown, TableBeside, chosenOf } from "../charts/figure";
import { type Lane, LaneChart, type LaneEvent, laneName, originsOf, sidesOf, whenOf } from "../charts/lanechart";
import { MarkKey } from "../charts/marks";
import { DAY, mainStretch, spanOf } from "../charts/time";
import { type Field, Filters, filtersOf } from "../filters";
import { formatNumber, partyNames } from "../format";
import { Parties, StatusMark, Type } from "../parts";
import type { Route } from "../router";
import { Await, Nothing } from "../state";
import { type Column, Table } from "../table";

const FIELDS: readonly Field[] = ["text", "country", "type", "since", "until", "actor", "recipient", "status", "place", "outlet", "story", "disputed"];
const LANES = [
    ["actor", "By actor"],
    ["dyad", "By pair of countries"],
] as const;
const MOST_LANES = 12;
const MOST_EVENTS = 1000; // more take longer to draw than a reader waits for

interface Answer {
    lanes: Lane[];
    events: LaneEvent[];
    more: boolean;
}

export function Timeline({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const by = chosenOf(route.query, "by", LANES);
    const answer = useApi<Answer>("timeline", { ...filters, by, lanes: MOST_LANES, limit: MOST_EVENTS });
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Timeline</h1>
                <Choice name="by" label="Lanes" options={LANES} />
            </div>
            <Filters fields={FIELDS} />
            <CountsChart filters={filters} height={80} table={false} />
            <Await of={answer}>{(found) => <Lanes answer={found} filters={filters} dyad={by === "dyad"} whole={route.query.has("whole")} />}</Await>
        </>
    );
}

function stretchOf(events: LaneEvent[], filters: Record<string, string>, whole: boolean): [number, number] | null {
    const spans = events.map((event) => spanOf(event.from ?? event.to)).filter((span) => span !== null);
    const times = spans.map(([start]) => start).sort((a, b) => a - b);
    const { first, last } = whole ? { first: 0, last: times.length - 1 } : mainStretch(times, times.map(() => 1));
    const from = spanOf(filters.since)?.[0] ?? times[first];
    const to = spanOf(filters.until)?.[1] ?? (times[last] === undefined ? undefined : times[last] + DAY);
    if (from === undefined || to === undefined) return null;
    return [from, Math.max(to, from + DAY)];
}

function Lanes({ answer, filters, dyad, whole }: { answer: Answer; filters: Record<string, string>; dyad: boolean; whole: boolean }) {
    const stretch = useMemo(() => stretchOf(answer.events, filters, whole), [answer, filters, whole]);
    if (!stretch) return <Nothing title="No event fits">{Object.keys(filters).length > 0 && <p>Take a filter away, or widen the dates.</p>}</Nothing>;
    const inside = answer.events.filter((event) => {
        const span = spanOf(event.from ?? event.to);
        return span && span[0] < stretch[1] && (spanOf(event.to)?.[1] ?? span[1]) > stretch[0];
    });
    const told = answer.lanes.reduce((sum, lane) => sum + lane.events, 0);
    return (
        <figure class="chart">
            <div class="chart-head">
                <p class="chart-note">
                    Above each line cooperation, below it conflict. {answer.more || inside.length < told ? `Showing ${formatNumber(inside.length)} of ${formatNumber(told)} events` : `${formatNumber(told)} events`} in the{" "}
                    {formatNumber(answer.lanes.length)} {dyad ? "pairs" : "actors"} with most.
                </p>
            </div>
            <LaneChart lanes={answer.lanes} events={answer.events} dyad={dyad} from={stretch[0]} to={stretch[1]} />
            <QuadKey />
            <MarkKey />
            <TableBeside title="Table of these events">{() => <LanesTable lanes={answer.lanes} events={inside} dyad={dyad} />}</TableBeside>
            <SaveShown name="timeline" rows={() => inside.map(({ lane, actors, recipients, ...event }) => ({
                        lane: answer.lanes[lane]?.lane ?? null,
                        ...event,
                        actors: partyNames(actors),
                        recipients: partyNames(recipients),
                    }))} />
        </figure>
    );
}

const MOST_ROWS = 200;

function LanesTable({ lanes, events, dyad }: { lanes: Lane[]; events: LaneEvent[]; dyad: boolean }) {
    const nameOf = (event: LaneEvent) => {
        const lane = lanes[event.lane];
        return lane ? laneName(lane, dyad) : "";
    };
    const columns: Column<LaneEvent>[] = [
        { name: "When", class: "nowrap", cell: whenOf, sort: (event) => event.from ?? event.to },
        { name: dyad ? "Pair" : "Actor", cell: nameOf, sort: nameOf },
        {
            name: "What",
            cell: (event) => (
                <>
                    <a href={`/events/${event.event}`}>
                        <Type type={event.type} mode={event.mode} quad={event.quad} />
                    </a>{" "}
                    <StatusMark status={event.status} /> {event.disputed && <span class="disputed">disputed</span>}
                </>
            ),
            sort: (event) => event.type,
        },
        {
            name: "Who",
            cell: (event) => (
                <>
                    <Parties parties={event.actors} empty="somebody" />
                    {event.recipients.length > 0 && " → "}
                    {event.recipients.length > 0 && <Parties parties={event.recipients} />}
                </>
            ),
            sort: sidesOf,
        },
        { name: "Where", cell: (event) => event.place ?? "–", sort: (event) => event.place },
        { name: "Origins", numeric: true, cell: (event) => <span title={originsOf(event)}>{formatNumber(event.independent)}</span>, sort: (event) => event.independent },
    ];
    const rows = [...events].sort((a, b) => (a.from ?? a.to ?? "").localeCompare(b.from ?? b.to ?? ""));
    return (
        <>
            <Table caption="Events of the lanes" captionHidden columns={columns} rows={rows.slice(0, MOST_ROWS)} id={(event) => `${event.lane} ${event.event}`} />
            {rows.length > MOST_ROWS && (
                <p class="chart-note">
                    The first {formatNumber(MOST_ROWS)} of {formatNumber(rows.length)}; choose fewer dates to see the others here.
                </p>
            )}
        </>
    );
}
