// How many events in each period, by type; a stretch is chosen on it by mouse, touch or keyboard and becomes the filters since and until.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useApi } from "../api";
import { formatNumber, formatShare, typeName } from "../format";
import { quadOf } from "../ontology";
import { quadClass } from "../parts";
import { setQuery, useRoute } from "../router";
import { Failure, Loading } from "../state";
import { type Column, Table } from "../table";
import { CountAxis, TimeAxis, periodName, stretchName } from "./axis";
import { QuadKey, type Row, Said, SaveShown, TableBeside, Tip, useWidth } from "./figure";
import { ABOVE, BELOW, type Period, highest, periodsOf, stackedBars, sumOf } from "./stack";
import { type Unit, asFilters, later, mainStretch, spanOf, startOf } from "./time";

interface Answer {
    rows: [period: string, type: string, events: number, score: number, reports: number][];
}

const DAYS_UP_TO = 3; // months that are shown day by day
const WEEKS_UP_TO = 20; // and week by week
const YEARS_FROM = 360;

interface Stretch {
    periods: Period[];
    unit: Unit;
    from: number;
    to: number;
    outside: number; // events before and after
}

/** `within`: what of the rows to take, as events that last longer begin before what was asked for. */
function stretchOf(rows: Answer["rows"], unit: Unit, whole: boolean, within?: Stretch | null): Stretch | null {
    const all = periodsOf(rows, unit).filter(({ start, end }) => !within || (end > within.from && start < within.to));
    const { first, last } = whole ? { first: 0, last: all.length } : mainStretch(all.map((period) => period.start), all.map((period) => period.events));
    const periods = all.slice(first, last + 1);
    const [opening, closing] = [periods[0], periods.at(-1)];
    if (!opening || !closing) return null;
    const events = (list: Period[]) => list.reduce((sum, period) => sum + period.events, 0);
    return { periods, unit, from: opening.start, to: closing.end, outside: events(all) - events(periods) };
}

/**
 * Shows all periods whatever since and until say, as these are chosen here. The months say which stretch there is; where it is short, days are
 * asked for besides, and nothing is drawn of one answer without the other.
 */
export function CountsChart({ filters, height = 150, table = true }: { filters: Record<string, string>; height?: number; table?: boolean }) {
    const { since: _since, until: _until, ...kept } = filters;
    const asked = { ...kept, status: filters.status ?? "any", sparse: true };
    const whole = useRoute().query.has("whole");
    const months = useApi<Answer>("counts", { ...asked, by: "month,type" });
    const coarse = useMemo(() => (months.data ? stretchOf(months.data.rows, "month", whole) : null), [months.data, whole]);
    const length = coarse ? Math.round((coarse.to - coarse.from) / 2_629_746_000) : 0;
    const fine = length > 0 && length <= WEEKS_UP_TO;
    const days = useApi<Answer>(fine && coarse ? "counts" : null, { ...asked, by: "day,type", ...(coarse ? asFilters(coarse.from, coarse.to) : {}) });
    const shown = useMemo(() => {
        if (fine && days.data) return stretchOf(days.data.rows, length <= DAYS_UP_TO ? "day" : "week", true, coarse);
        return length >= YEARS_FROM && months.data ? stretchOf(months.data.rows, "year", true) : coarse;
    }, [months.data, days.data, fine, length, coarse]);
    const waiting = months.state === "loading" || (fine && days.state === "loading");
    const drawn = useRef<{ shown: Stretch | null; outside: number; whole: boolean }>({ shown: null, outside: 0, whole });
    if (!waiting) drawn.current = { shown, outside: coarse?.outside ?? 0, whole };
    const last = drawn.current;
    if (months.state === "failed") return <Failure error={months.error} />;
    if (waiting && !last.shown) return <Loading lines={3} />;
    return (
        <div class={waiting ? "stale" : undefined} aria-busy={waiting}>
            {last.shown && (
                <Brushed key={`${last.shown.unit}${last.shown.from}`} stretch={last.shown} height={height} table={table} outside={last.outside} whole={last.whole} />
            )}
        </div>
    );
}

type Selection = [from: number, to: number] | null;

function selectionOf(query: URLSearchParams, { from, to }: Stretch): Selection {
    const since = spanOf(query.get("since"));
    const until = spanOf(query.get("until"));
    return since || until ? [since?.[0] ?? from, until?.[1] ?? to] : null;
}

const LEFT = 36;
const RIGHT = 7;
const AXIS = 34;

function Brushed({ stretch, height, table, outside, whole }: { stretch: Stretch; height: number; table: boolean; outside: number; whole: boolean }) {
    const { periods, unit, from, to } = stretch;
    const { query } = useRoute();
    const chosen = useMemo(() => selectionOf(query, stretch), [query, stretch]);
    const [draft, setDraft] = useState<Selection | undefined>(undefined);
    const [over, setOver] = useState<number | null>(null);
    const [frame, width] = useWidth<HTMLDivElement>();
    const timer = useRef(0);
    const latest = useRef<Selection | undefined>(undefined);
    useEffect(() => setDraft(undefined), [chosen]);
    useEffect(() => () => clearTimeout(timer.current), []);
    const selection = draft === undefined ? chosen : draft;
    const inner = Math.max(width - LEFT - RIGHT, 50);
    const x = (time: number) => LEFT + ((time - from) / (to - from)) * inner;

    const apply = (next: Selection, wait: number) => {
        const clipped: Selection = next && next[1] > next[0] ? next : null;
        latest.current = clipped;
        setDraft(clipped);
        clearTimeout(timer.current);
        const commit = () => setQuery(latest.current ? asFilters(...latest.current) : { since: null, until: null }, true);
        if (wait) timer.current = window.setTimeout(commit, wait);
        else commit();
    };
    const periodAt = (time: number) => startOf(unit, Math.min(Math.max(time, from), to - 1));
    const brush = useBrush({ selection, x, time: (px) => from + ((px - LEFT) / inner) * (to - from), periodAt, unit, from, to, draw: setDraft, apply });
    const key = (event: KeyboardEvent, end: 0 | 1) => {
        const next = moved(event, selection ?? [from, to], end, { unit, from, to });
        if (next === undefined) return;
        event.preventDefault();
        apply(next, 300);
    };
    const [left, right] = selection ? [x(Math.max(selection[0], from)), x(Math.min(selection[1], to))] : [LEFT, LEFT + inner];
    const total = periods.reduce((sum, period) => sum + period.events, 0);
    const hovered = over === null ? undefined : periods.find((period) => period.start === over);
    const handle = (end: 0 | 1) => {
        const time = selection ? selection[end] : end ? to : from;
        return (
            <g
                class="handle"
                role="slider"
                tabindex={0}
                aria-label={end ? "Until" : "Since"}
                aria-valuemin={0}
                aria-valuemax={Math.round((to - from) / 86_400_000)}
                aria-valuenow={Math.round((Math.min(Math.max(time, from), to) - from) / 86_400_000)}
                aria-valuetext={periodName("day", end ? time - 86_400_000 : time)}
                onKeyDown={(event) => key(event, end)}
                transform={`translate(${(end ? right : left).toFixed(1)},0)`}
            >
                <rect x={-12} y={0} width={24} height={height} class="grip-area" />
                <rect x={-3} y={height / 2 - 13} width={6} height={26} rx={3} class="grip" />
            </g>
        );
    };
    return (
        <figure class="chart counts-chart">
            <div class="chart-head">
                <QuadKey />
                <span class="chart-tools">
                    {selection && (
                        <>
                            <span class="stretch">{stretchName(...selection)}</span>
                            <button type="button" onClick={() => apply(null, 0)}>
                                All dates
                            </button>
                        </>
                    )}
                </span>
            </div>
            <div class="plot" ref={frame} style={{ height: `${height + AXIS}px` }} onPointerLeave={() => setOver(null)}>
                {width > 0 && (
                    <svg width={width} height={height + AXIS} viewBox={`0 0 ${width} ${height + AXIS}`} role="group" aria-label="Choose a stretch of time: arrow keys move an end, with Shift the whole stretch, Escape takes all dates">
                        <Bars periods={periods} from={from} to={to} width={inner} height={height} label={summary(stretch, total)} />
                        {selection && (
                            <g class="shade" aria-hidden="true">
                                <rect x={LEFT} y={0} width={Math.max(left - LEFT, 0)} height={height} />
                                <rect x={right} y={0} width={Math.max(LEFT + inner - right, 0)} height={height} />
                                <rect class="chosen" x={left} y={0.5} width={Math.max(right - left, 1)} height={height - 1} />
                            </g>
                        )}
                        <rect
                            class="brush"
                            x={LEFT}
                            y={0}
                            width={inner}
                            height={height}
                            {...brush}
                            onPointerMove={(event) => {
                                setOver(brush.onPointerMove(event));
                            }}
                        />
                        {handle(0)}
                        {handle(1)}
                    </svg>
                )}
                {hovered && (
                    <Tip x={x((hovered.start + hovered.end) / 2)} y={8} width={width}>
                        <PeriodTip period={hovered} unit={unit} />
                    </Tip>
                )}
            </div>
            {(outside > 0 || whole) && (
                <p class="chart-note">
                    {outside > 0 && `${formatNumber(outside)} events far before or after are not drawn here. `}
                    <button type="button" class="link" onClick={() => setQuery({ whole: whole ? null : "1" }, true)}>
                        {whole ? "Show the dates of most" : "Show all dates"}
                    </button>
                </p>
            )}
            <Said>{selection ? stretchName(...selection) : ""}</Said>
            {table && (
                <TableBeside title="Table of these counts">
                    {() => <CountsTable stretch={stretch} />}
                </TableBeside>
            )}
        </figure>
    );
}

function summary({ periods, from, to, unit }: Stretch, total: number): string {
    const conflict = periods.reduce((sum, period) => sum + sumOf(period, BELOW), 0);
    const top = periods.reduce((most, period) => (period.events > most.events ? period : most), periods[0] as Period);
    return `${formatNumber(total)} events, ${stretchName(from, to)}, ${formatShare(conflict / Math.max(total, 1))} of them conflict; most, ${formatNumber(top.events)}, in ${periodName(unit, top.start)}`;
}

function Bars({ periods, from, to, width, height, label }: { periods: Period[]; from: number; to: number; width: number; height: number; label: string }) {
    return useMemo(() => {
        const above = highest(periods, ABOVE);
        const below = highest(periods, BELOW);
        const zero = 4 + ((height - 8) * above) / Math.max(above + below, 1);
        const y = (count: number) => zero - ((height - 8) * count) / Math.max(above + below, 1);
        const x = (time: number) => LEFT + ((time - from) / (to - from)) * width;
        return (
            <>
                <TimeAxis from={from} to={to} left={LEFT} width={width} top={height} height={height} />
                <CountAxis above={above} below={below} y={y} left={LEFT} width={width} />
                <g role="img" aria-label={label}>
                    {stackedBars(periods, x, y).map(({ type, quad, d }) => (
                        <path key={type} class={`bars ${quadClass(quad as "verbal conflict")}`} d={d} />
                    ))}
                </g>
                <line class="zero" x1={LEFT} x2={LEFT + width} y1={zero} y2={zero} />
            </>
        );
    }, [periods, from, to, width, height, label]);
}

function PeriodTip({ period, unit }: { period: Period; unit: Unit }) {
    const types = [...period.types].sort((a, b) => b[1] - a[1]);
    return (
        <>
            <b>{periodName(unit, period.start)}</b>
            <p>{formatNumber(period.events)} events</p>
            <ul>
                {types.slice(0, 6).map(([type, events]) => (
                    <li key={type}>
                        <span class={`type ${quadClass(quadOf(type))}`}>{typeName(type)}</span> {formatNumber(events)}
                    </li>
                ))}
                {types.length > 6 && <li class="muted">and {types.length - 6} more types</li>}
            </ul>
        </>
    );
}

function rowsOf({ periods, unit }: Stretch): Row[] {
    return periods.flatMap((period) => [...period.types].map(([type, events]) => ({ ...asFilters(period.start, period.end), unit, type, quad: quadOf(type), events })));
}

function CountsTable({ stretch }: { stretch: Stretch }) {
    const share = (types: readonly string[]) => (period: Period) => sumOf(period, types);
    const columns: Column<Period>[] = [
        { name: stretch.unit === "week" ? "Week" : stretch.unit === "day" ? "Day" : stretch.unit === "month" ? "Month" : "Year", cell: (period) => periodName(stretch.unit, period.start), sort: (period) => period.start },
        { name: "Cooperation", numeric: true, cell: (period) => formatNumber(share(ABOVE)(period)), sort: share(ABOVE) },
        { name: "Conflict", numeric: true, cell: (period) => formatNumber(share(BELOW)(period)), sort: share(BELOW) },
        { name: "Events", numeric: true, cell: (period) => formatNumber(period.events), sort: (period) => period.events },
        { name: "Most of type", cell: (period) => [...period.types].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([type, events]) => `${typeName(type)} ${formatNumber(events)}`).join(", ") },
    ];
    return (
        <>
            <Table caption="Events by period" captionHidden columns={columns} rows={stretch.periods} id={(period) => String(period.start)} />
            <SaveShown name="counts" rows={() => rowsOf(stretch)} />
        </>
    );
}

interface Reach {
    unit: Unit;
    from: number;
    to: number;
}

/** Where a key puts an end of the selection; with Shift both. undefined: not a key of the brush. */
function moved(event: KeyboardEvent, [since, until]: [number, number], end: 0 | 1, { unit, from, to }: Reach): Selection | undefined {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    if (event.key === "Escape") return null;
    const clip = (time: number) => Math.min(Math.max(time, from), to);
    const [low, high] = [clip(since), clip(until)];
    if (event.key === "Home") return end ? [low, later(unit, startOf(unit, low))] : [from, high];
    if (event.key === "End") return end ? [low, to] : [startOf(unit, high - 1), high];
    if (steps === undefined) return undefined;
    const step = (time: number) => clip(later(unit, startOf(unit, time), steps));
    if (event.shiftKey) {
        const next: [number, number] = [step(low), step(high)];
        return next[1] - next[0] < Math.min(high - low, 86_400_000 * 6) && (next[0] === from || next[1] === to) ? [low, high] : next;
    }
    return end ? [low, Math.max(step(high), later(unit, startOf(unit, low)))] : [Math.min(step(low), startOf(unit, high - 1)), high];
}

interface Brush extends Reach {
    selection: Selection;
    x: (time: number) => number;
    time: (px: number) => number;
    periodAt: (time: number) => number;
    draw: (selection: Selection) => void;
    apply: (selection: Selection, wait: number) => void;
}

type Drag = { kind: "new"; anchor: number } | { kind: "end"; end: 0 | 1 } | { kind: "move"; grabbed: number; from: Selection };

const GRIP = 8;

/** Drawing a stretch anew, dragging its ends, moving it whole; a tap takes one period, and gives it back. */
function useBrush({ selection, x, time, periodAt, unit, from, to, draw, apply }: Brush) {
    const drag = useRef<(Drag & { at: number; moved: boolean; now: Selection }) | null>(null);
    const px = (event: PointerEvent) => event.clientX - (event.currentTarget as Element).getBoundingClientRect().left + LEFT;
    const whole = (a: number, b: number): Selection => [Math.min(a, b), later(unit, Math.max(a, b))];
    const shift = ([since, until]: [number, number], by: number): Selection => {
        const start = startOf(unit, Math.min(Math.max(since + by, from), Math.max(to - (until - since), from)) + 43_200_000);
        const count = Math.max(Math.round((until - since) / (later(unit, since) - since)), 1);
        return [start, later(unit, start, count)];
    };
    return {
        onPointerDown(event: PointerEvent) {
            if (event.button !== 0) return;
            const at = px(event);
            (event.currentTarget as Element).setPointerCapture(event.pointerId);
            const near = selection && ([0, 1] as const).find((end) => Math.abs(at - x(selection[end])) < GRIP);
            const inside = selection && at > x(selection[0]) && at < x(selection[1]) && (selection[0] > from || selection[1] < to);
            const kind: Drag =
                near !== null && near !== undefined
                    ? { kind: "end", end: near }
                    : inside && !event.shiftKey
                      ? { kind: "move", grabbed: time(at), from: selection }
                      : { kind: "new", anchor: periodAt(time(at)) };
            drag.current = { ...kind, at, moved: false, now: selection };
        },
        onPointerMove(event: PointerEvent): number {
            const at = px(event);
            const period = periodAt(time(at));
            const now = drag.current;
            if (!now || (!now.moved && Math.abs(at - now.at) < 4)) return period;
            now.moved = true;
            if (now.kind === "new") now.now = whole(now.anchor, period);
            else if (now.kind === "move" && now.from) now.now = shift(now.from, time(at) - now.grabbed);
            else if (now.kind === "end" && selection) {
                const other = now.end ? selection[0] : selection[1];
                now.now = now.end ? [other, Math.max(later(unit, period), later(unit, other))] : [Math.min(period, periodAt(other - 1)), other];
            }
            draw(now.now);
            return period;
        },
        onPointerUp(event: PointerEvent) {
            const now = drag.current;
            drag.current = null;
            if (!now) return;
            if (now.moved) return apply(now.now, 0);
            const period = periodAt(time(px(event)));
            const one = whole(period, period);
            apply(selection && one && selection[0] === one[0] && selection[1] === one[1] ? null : one, 0);
        },
        onPointerCancel() {
            drag.current = null;
        },
    };
}
