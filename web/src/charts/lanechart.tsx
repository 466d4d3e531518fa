// Events by lane over time: cooperation above each lane's line, conflict below it.
import { useMemo, useRef, useState } from "preact/hooks";
import { countryName, formatNumber, formatRange, partyNames, sectorName, typeName } from "../format";
import { Parties, quadClass } from "../parts";
import { navigate, setQuery } from "../router";
import type { Party, Quad, Status } from "../types";
import { TimeAxis, stretchName } from "./axis";
import { Tip, useWidth } from "./figure";
import { besideLine } from "./lanes";
import { Mark } from "./marks";
import { DAY, asFilters, spanOf } from "./time";

export interface Lane {
    lane: string;
    events: number;
    cooperation: number;
    conflict: number;
}

export interface LaneEvent {
    event: string;
    lane: number;
    type: string;
    mode: string | null;
    quad: Quad;
    score: number | null;
    from: string | null;
    to: string | null;
    dated?: boolean;
    status: Status;
    disputed: boolean;
    reports: number;
    independent: number;
    place: string | null;
    actors: Party[];
    recipients: Party[];
}

const codeName = (code: string): string => (sectorName(code) === code ? countryName(code) : sectorName(code));

/** KEN GOV is Kenya government; KEN ETH, two countries, is Kenya – Ethiopia. */
export function laneName({ lane }: Pick<Lane, "lane">, dyad: boolean): string {
    const words = lane.split(" ").map(codeName).join(dyad ? " – " : " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
}

export const whenOf = (event: LaneEvent): string => `${formatRange({ from: event.from, to: event.to })}${event.dated === false ? " (published)" : ""}`;

export const originsOf = (event: LaneEvent): string =>
    `${formatNumber(event.reports)} ${event.reports === 1 ? "report" : "reports"}, ${formatNumber(event.independent)} ${event.independent === 1 ? "origin" : "origins"}`;

/** Kenya government → Ethiopia. */
export const sidesOf = (event: LaneEvent): string =>
    [event.actors.length > 0 ? partyNames(event.actors) : "somebody", partyNames(event.recipients)].filter(Boolean).join(" → ");

const isAbove = (quad: Quad) => quad.endsWith("cooperation");

interface Placed {
    event: LaneEvent;
    x: number;
    y: number;
    r: number;
    whisker: [number, number] | null;
}

interface Drawn {
    lanes: { lane: Lane; top: number; line: number; bottom: number; marks: Placed[] }[];
    height: number;
}

const LABEL = 20;
const MOST = 64; // pixels on one side of a line
const LEAST = 12;
const AXIS = 34;
const EDGE = 8;

const radius = (event: LaneEvent) => Math.min(2.4 + 1.5 * Math.sqrt(Math.max(event.independent, 1)), 9);

function draw(lanes: Lane[], events: LaneEvent[], from: number, to: number, width: number): Drawn {
    const x = (time: number) => EDGE + ((time - from) / (to - from)) * (width - 2 * EDGE);
    let top = AXIS;
    const drawn = lanes.map((lane, index) => {
        const sides: Placed[][] = [[], []];
        for (const event of events) {
            if (event.lane !== index) continue;
            const first = spanOf(event.from ?? event.to)?.[0];
            const last = spanOf(event.to ?? event.from)?.[1];
            if (first === undefined || last === undefined || last <= from || first >= to) continue;
            const [low, high] = [Math.max(first, from), Math.min(last, to)];
            sides[isAbove(event.quad) ? 0 : 1]?.push({ event, x: x((low + high) / 2), y: 0, r: radius(event), whisker: last - first > DAY && x(high) - x(low) > 2 * radius(event) ? [x(low), x(high)] : null });
        }
        const reach = sides.map((side) => {
            side.sort((a, b) => a.x - b.x || (a.event.event < b.event.event ? -1 : 1));
            const offsets = besideLine(side, MOST);
            side.forEach((mark, i) => (mark.y = offsets[i] as number));
            return side.reduce((far, mark) => Math.max(far, mark.y + mark.r + 3), LEAST);
        }) as [number, number];
        const line = top + LABEL + reach[0];
        sides[0]?.forEach((mark) => (mark.y = line - mark.y));
        sides[1]?.forEach((mark) => (mark.y = line + mark.y));
        const bottom = line + reach[1] + 4;
        const marks = [...(sides[0] ?? []), ...(sides[1] ?? [])].sort((a, b) => a.x - b.x || a.y - b.y);
        const one = { lane, top, line, bottom, marks };
        top = bottom;
        return one;
    });
    return { lanes: drawn, height: top };
}

interface At {
    lane: number;
    mark: number;
}

/** Left and right walk a lane in time, up and down go to the nearest of the next lane that has any. */
function walk(key: string, { lanes }: Drawn, at: At): At | null {
    const marks = lanes[at.lane]?.marks ?? [];
    const bound = (mark: number): At => ({ lane: at.lane, mark: Math.min(Math.max(mark, 0), marks.length - 1) });
    if (key === "ArrowLeft") return bound(at.mark - 1);
    if (key === "ArrowRight") return bound(at.mark + 1);
    if (key === "Home") return bound(0);
    if (key === "End") return bound(marks.length - 1);
    if (key !== "ArrowUp" && key !== "ArrowDown") return null;
    const x = marks[at.mark]?.x ?? 0;
    for (let lane = at.lane + (key === "ArrowUp" ? -1 : 1); lanes[lane]; lane += key === "ArrowUp" ? -1 : 1) {
        const others = lanes[lane]?.marks ?? [];
        if (others.length === 0) continue;
        const gap = (i: number) => Math.abs((others[i]?.x ?? 0) - x);
        return { lane, mark: others.reduce((best, _, i) => (gap(i) < gap(best) ? i : best), 0) };
    }
    return at;
}

export function LaneChart({ lanes, events, dyad, from, to }: { lanes: Lane[]; events: LaneEvent[]; dyad: boolean; from: number; to: number }) {
    const [frame, width] = useWidth<HTMLDivElement>();
    const drawn = useMemo(() => draw(lanes, events, from, to, Math.max(width, 200)), [lanes, events, from, to, width]);
    const [over, setOver] = useState<At | null>(null);
    const [stop, setStop] = useState<At | null>(null);
    const [focused, setFocused] = useState(false);
    const svg = useRef<SVGSVGElement>(null);
    const first = drawn.lanes.findIndex(({ marks }) => marks.length > 0);
    const valid = stop && drawn.lanes[stop.lane]?.marks[stop.mark] ? stop : { lane: Math.max(first, 0), mark: 0 };
    const shown = over ?? (focused ? valid : null);
    const mark = shown && drawn.lanes[shown.lane]?.marks[shown.mark];
    const time = (x: number) => from + ((x - EDGE) / (Math.max(width, 200) - 2 * EDGE)) * (to - from);
    const zoom = useZoom(svg, time, from, to);

    const focus = (next: At) => {
        setStop(next);
        svg.current?.querySelector<SVGElement>(`[data-at="${next.lane}-${next.mark}"]`)?.focus();
    };
    const key = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = walk(event.key, drawn, valid);
        if (next) focus(next);
        else if (event.key === "+" || event.key === "=") zoom.by(0.5, mark ? time(mark.x) : undefined);
        else if (event.key === "-") zoom.by(2, mark ? time(mark.x) : undefined);
        else if (event.key === "Escape") setQuery({ since: null, until: null }, true);
        else return;
        event.preventDefault();
    };
    const atOf = (target: EventTarget | null): At | null => {
        const place = (target as Element).closest?.("[data-at]")?.getAttribute("data-at")?.split("-").map(Number);
        return place ? { lane: place[0] as number, mark: place[1] as number } : null;
    };
    const open = (click: MouseEvent) => {
        const link = (click.target as Element).closest("a");
        if (!link || click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
        click.preventDefault();
        if (!zoom.dragged()) navigate(link.getAttribute("href") ?? "");
    };
    return (
        <div class="plot lanes" ref={frame} onPointerLeave={() => setOver(null)}>
            {width > 0 && (
                <svg
                    ref={svg}
                    width={width}
                    height={drawn.height + AXIS}
                    viewBox={`0 0 ${width} ${drawn.height + AXIS}`}
                    role="group"
                    aria-label={`Events by lane, ${stretchName(from, to)}. Arrow keys walk from event to event, Enter opens one, plus and minus zoom.`}
                    onKeyDown={key}
                    onClick={open}
                    onPointerOver={(event) => setOver(atOf(event.target))}
                    onFocusIn={(event) => {
                        setFocused(true);
                        const at = atOf(event.target);
                        if (at) setStop(at);
                    }}
                    onFocusOut={() => setFocused(false)}
                    {...zoom.handlers}
                >
                    <TimeAxis from={from} to={to} left={EDGE} width={width - 2 * EDGE} top={0} height={-drawn.height} />
                    <TimeAxis from={from} to={to} left={EDGE} width={width - 2 * EDGE} top={drawn.height} height={0} />
                    <Lanes drawn={drawn} width={width} dyad={dyad} stop={valid} />
                    {mark && <circle class="halo" cx={mark.x} cy={mark.y} r={mark.r + 4} aria-hidden="true" />}
                    {zoom.band && <rect class="band" x={zoom.band[0]} y={0} width={zoom.band[1] - zoom.band[0]} height={drawn.height} aria-hidden="true" />}
                </svg>
            )}
            {mark && (
                <Tip x={mark.x} y={mark.y + mark.r + 8} width={width}>
                    <EventTip event={mark.event} />
                </Tip>
            )}
        </div>
    );
}

function Lanes({ drawn, width, dyad, stop }: { drawn: Drawn; width: number; dyad: boolean; stop: At }) {
    return useMemo(
        () => (
            <>
                {drawn.lanes.map(({ lane, top, line, bottom, marks }, i) => (
                    <g key={lane.lane} role="group" aria-label={laneName(lane, dyad)}>
                        <line class="lane-edge" x1={0} x2={width} y1={bottom} y2={bottom} />
                        <line class="zero" x1={0} x2={width} y1={line} y2={line} />
                        <text class="lane-name" x={2} y={top + 15}>
                            {laneName(lane, dyad)}
                            {width > 480 && (
                                <tspan class="lane-sum" dx={8}>
                                    {formatNumber(lane.cooperation)} cooperation, {formatNumber(lane.conflict)} conflict
                                </tspan>
                            )}
                        </text>
                        {marks.map(({ event, x, y, r, whisker }, j) => (
                            <g key={event.event} transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}>
                                {whisker && <line class={`whisker ${quadClass(event.quad)}`} x1={whisker[0] - x} x2={whisker[1] - x} />}
                                <a
                                    href={`/events/${event.event}`}
                                    data-at={`${i}-${j}`}
                                    tabindex={stop.lane === i && stop.mark === j ? 0 : -1}
                                    aria-label={`${whenOf(event)}: ${typeName(event.type, event.mode)}, ${sidesOf(event)}. ${event.status}${event.disputed ? ", disputed" : ""}. ${originsOf(event)}`}
                                >
                                    <circle class="target" r={Math.max(r, 6)} />
                                    <Mark status={event.status} quad={event.quad} disputed={event.disputed} r={r} />
                                </a>
                            </g>
                        ))}
                    </g>
                ))}
            </>
        ),
        [drawn, width, dyad, stop.lane, stop.mark],
    );
}

function EventTip({ event }: { event: LaneEvent }) {
    return (
        <>
            <b class={`type ${quadClass(event.quad)}`}>{typeName(event.type, event.mode)}</b>
            {event.status !== "asserted" && <span class="status">{event.status}</span>} {event.disputed && <span class="disputed">disputed</span>}
            <p>
                <Parties parties={event.actors} empty="somebody" />
                {event.recipients.length > 0 && (
                    <>
                        {" → "}
                        <Parties parties={event.recipients} />
                    </>
                )}
            </p>
            <p class="muted">
                {whenOf(event)}
                {event.place && ` · ${event.place}`}
            </p>
            <p class="muted">{originsOf(event)}</p>
        </>
    );
}

/** A stretch dragged over the lanes becomes since and until. */
function useZoom(svg: { current: SVGSVGElement | null }, time: (x: number) => number, from: number, to: number) {
    const [band, setBand] = useState<[number, number] | null>(null);
    const start = useRef<number | null>(null);
    const moved = useRef(false);
    const at = (event: PointerEvent) => event.clientX - (svg.current?.getBoundingClientRect().left ?? 0);
    const take = (low: number, high: number) => setQuery(asFilters(Math.floor(low / DAY) * DAY, Math.max(Math.ceil(high / DAY), Math.floor(low / DAY) + 1) * DAY), true);
    return {
        band,
        dragged: () => moved.current,
        by(factor: number, around = (from + to) / 2) {
            const half = Math.max(((to - from) * factor) / 2, DAY / 2);
            take(around - half, around + half);
        },
        handlers: {
            onPointerDown(event: PointerEvent) {
                moved.current = false;
                if (event.button === 0 && event.pointerType === "mouse") start.current = at(event);
            },
            onPointerMove(event: PointerEvent) {
                if (start.current === null) return;
                const now = at(event);
                if (!moved.current && Math.abs(now - start.current) < 6) return;
                if (!moved.current) svg.current?.setPointerCapture(event.pointerId);
                moved.current = true;
                setBand([Math.min(start.current, now), Math.max(start.current, now)]);
            },
            onPointerUp() {
                start.current = null;
                if (band) take(time(band[0]), time(band[1]));
                setBand(null);
            },
            onPointerCancel() {
                start.current = null;
                setBand(null);
            },
        },
    };
}
