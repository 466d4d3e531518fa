// Where events happened, as exactly as it is told and no more: a disc is a town, a diamond a region, a hatched country is known only to be there.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { countryName, formatCompact, formatNumber, formatShare } from "../format";
import { setQuery, useRoute } from "../router";
import { type Cluster, clusters, standing } from "./clusters";
import { Said, Tip, useWidth } from "./figure";
import { conflictShare, mixColour, sector } from "./mix";
import { type View, around, clipped, seen, viewOf, viewText, zoomedAt } from "./view";
import { type Box, type Land, WORLD_EDGE, WORLD_HEIGHT, WORLD_WIDTH, type World, boxOf, project } from "./world";

export interface PlaceRow {
    precision: "city" | "region" | "point" | "country";
    country: string | null;
    name: string | null;
    admin1?: string | null;
    lat: number | null;
    lon: number | null;
    events: number;
    cooperation: number;
    conflict: number;
    score: number | null;
    disputed: number;
    last: string | null;
}

export const placeTitle = ({ name, country, precision }: PlaceRow): string =>
    precision === "country" || !name ? countryName(country) : `${name}${country ? `, ${countryName(country)}` : ""}`;

export const mixWords = ({ events, cooperation, conflict }: Pick<PlaceRow, "events" | "cooperation" | "conflict">): string => {
    const share = conflictShare(cooperation, conflict);
    return `${formatNumber(events)} ${events === 1 ? "event" : "events"}${share === null ? "" : `, ${formatShare(share)} conflict`}`;
};

const sum = (places: PlaceRow[]) =>
    places.reduce((all, place) => ({ events: all.events + place.events, cooperation: all.cooperation + place.cooperation, conflict: all.conflict + place.conflict }), { events: 0, cooperation: 0, conflict: 0 });

/** How the filters of the address name what is at a mark. */
export const placeFilter = (place: PlaceRow): string => (place.precision === "country" || !place.name ? `country:${place.country}` : place.name);

const LEAST_HEIGHT = 240;

type MarkKind = "city" | "region" | "country";
interface MapMark {
    key: string;
    kind: MarkKind;
    x: number;
    y: number;
    r: number;
    places: PlaceRow[];
    shown: boolean; // false: a country's number for which there is no room now
    sum: { events: number; cooperation: number; conflict: number };
}

// Where a country's number may stand: at its middle, else beside it.
const ASIDE = [[0, 0], [0, -18], [0, 18], [22, 0], [-22, 0]] as const;

const radius = (most: number, width: number) => {
    const largest = Math.min(22, 9 + width / 70);
    return (events: number) => Math.min(3 + (largest - 5) * Math.sqrt(events / Math.max(most, 25)), largest);
};

/** The drawing fills the width and lies in the middle of the height. */
interface Screen {
    width: number;
    height: number;
    scale: number;
    top: number;
}

const screenOf = (width: number): Screen => {
    const scale = width / WORLD_WIDTH;
    const height = Math.ceil(Math.max(WORLD_HEIGHT * scale, LEAST_HEIGHT));
    return { width, height, scale, top: (height - WORLD_HEIGHT * scale) / 2 };
};

const onScreen = ({ scale, top }: Screen, [x, y]: readonly [number, number]): [number, number] => [x * scale, y * scale + top];

const boxOnScreen = (screen: Screen, [left, top, right, bottom]: Box): Box => [...onScreen(screen, [left, top]), ...onScreen(screen, [right, bottom])];

function marksOf(world: World, places: PlaceRow[], view: View, screen: Screen): MapMark[] {
    const { width, height } = screen;
    const put = (point: readonly [number, number]) => seen(view, width, height, onScreen(screen, point));
    const placed = (place: PlaceRow) => (place.lon === null || place.lat === null ? null : put(project(place.lon, place.lat)));
    const within = ({ x, y }: { x: number; y: number }) => x > -30 && x < width + 30 && y > -30 && y < height + 30;
    const most = places.reduce((max, place) => (place.precision === "country" ? max : Math.max(max, place.events)), 1);
    const r = radius(most, width);
    const found: MapMark[] = [];
    for (const kind of ["region", "city"] as const) {
        const spots = places.flatMap((place) => {
            const point = (place.precision === "point" ? "city" : place.precision) === kind ? placed(place) : null;
            return point ? [{ x: point[0], y: point[1], weight: place.events, item: place }] : [];
        });
        const marks = clusters(spots, r);
        found.push(...marks.map((cluster: Cluster<PlaceRow>) => ({ key: `${kind} ${keyOf(cluster.items[0] as PlaceRow)}`, kind, x: cluster.x, y: cluster.y, r: r(cluster.weight), places: cluster.items, shown: true, sum: sum(cluster.items) })));
    }
    const inCountry = new Map<string, PlaceRow[]>();
    for (const place of places) if (onCountry(place)) inCountry.set(place.country ?? "", [...(inCountry.get(place.country ?? "") ?? []), place]);
    const numbers = world.lands.flatMap((land) => {
        const here = land.id ? inCountry.get(land.id) : undefined;
        if (!here || !land.at) return [];
        const [x, y] = put(land.at);
        return [{ key: `country ${land.id}`, kind: "country" as const, x, y, r: 9, places: here, shown: true, sum: sum(here) }];
    });
    numbers.sort((a, b) => b.sum.events - a.sum.events);
    const discs = found.filter((mark) => mark.r > 8).map(({ x, y, r }) => ({ x: x - r * 0.8, y: y - r * 0.8, width: r * 1.6, height: r * 1.6 }));
    const boxAt = (mark: MapMark, [dx, dy]: readonly [number, number]) => ({ x: mark.x + dx - numberWidth(mark) / 2, y: mark.y + dy - 9, width: numberWidth(mark), height: 18 });
    const chosen = standing(numbers.map((mark) => ASIDE.map((step) => boxAt(mark, step))), discs);
    numbers.forEach((mark, i) => {
        const [dx, dy] = ASIDE[chosen[i] as number] ?? [0, 0];
        found.push({ ...mark, x: mark.x + dx, y: mark.y + dy, shown: chosen[i] !== -1 });
    });
    return found.filter(within);
}

/** Places that are known only to be in the country, and regions of which no point is known. */
export const onCountry = (place: PlaceRow): boolean => place.country !== null && (place.precision === "country" || place.lat === null || place.lon === null);

const keyOf = (place: PlaceRow) => [place.country, place.admin1, place.name, place.lat, place.lon].join("|");
const numberWidth = (mark: { sum: { events: number } }) => 12 + 7 * formatCompact(mark.sum.events).length;

export function WorldChart({ world, places, selected }: { world: World; places: PlaceRow[]; selected: string }) {
    const [frame, width] = useWidth<HTMLDivElement>();
    return (
        <div class="plot map" ref={frame}>
            {width > 0 && <Seen world={world} width={width} places={places} selected={selected} />}
        </div>
    );
}

function Seen({ world, width, places, selected }: { world: World; width: number; places: PlaceRow[]; selected: string }) {
    const { query } = useRoute();
    const screen = useMemo(() => screenOf(width), [width]);
    const { height } = screen;
    const [view, setView, apply] = useView(query.get("at"), width, height);
    const marks = useMemo(() => marksOf(world, places, view, screen), [world, places, view, screen]);
    const [over, setOver] = useState<string | null>(null);
    const [stop, setStop] = useState("");
    const [focused, setFocused] = useState(false);
    const svg = useRef<SVGSVGElement>(null);
    const drag = useDrag(svg, view, width, height, setView, apply);
    const order = useMemo(() => [...marks].sort((a, b) => b.sum.events - a.sum.events), [marks]);
    const current = order.find((mark) => mark.key === stop) ?? order[0];
    const shown = marks.find((mark) => mark.key === over) ?? (focused ? current : undefined);

    const choose = (mark: MapMark) => {
        const box = mark.places.length > 1 && mark.kind !== "country" ? boxOnScreen(screen, boxOf(mark.places.map((place) => project(place.lon ?? 0, place.lat ?? 0)))) : null;
        if (box && view.k < 60 && (box[2] - box[0]) * view.k + (box[3] - box[1]) * view.k > 1) apply(around(box, width, height));
        else setQuery({ spot: placeFilter(mark.places[0] as PlaceRow) }, true);
    };
    const key = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const middle: [number, number] = focused && current ? [current.x, current.y] : [width / 2, height / 2];
        const pan = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        if (pan && event.shiftKey) apply(clipped({ ...view, x: view.x + ((pan[0] as number) * 80) / view.k, y: view.y + ((pan[1] as number) * 80) / view.k }, width, height));
        else if (pan && current) {
            const next = towards(marks, current, pan as [number, number]);
            if (next) focus(next.key);
        } else if (event.key === "+" || event.key === "=") apply(zoomedAt(view, 2, middle, width, height));
        else if (event.key === "-") apply(zoomedAt(view, 0.5, middle, width, height));
        else if (event.key === "0" || event.key === "Escape") apply({ k: 1, x: width / 2, y: height / 2 });
        else if ((event.key === "Enter" || event.key === " ") && current) choose(current);
        else return;
        event.preventDefault();
    };
    const focus = (next: string) => {
        setStop(next);
        svg.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    };
    const keyAt = (target: EventTarget | null) => (target as Element | null)?.closest?.("[data-key]")?.getAttribute("data-key") ?? null;
    return (
        <>
            <div class="map-tools">
                <button type="button" aria-label="Zoom in" onClick={() => apply(zoomedAt(view, 2, [width / 2, height / 2], width, height))}>
                    +
                </button>
                <button type="button" aria-label="Zoom out" onClick={() => apply(zoomedAt(view, 0.5, [width / 2, height / 2], width, height))}>
                    −
                </button>
                <CountryChoice world={world} places={places} go={(land) => apply(around(boxOnScreen(screen, land.box), width, height))} />
                {view.k > 1 && (
                    <button type="button" onClick={() => apply({ k: 1, x: width / 2, y: height / 2 })}>
                        Whole world
                    </button>
                )}
            </div>
            <div class="map-frame" onPointerLeave={() => setOver(null)}>
                <svg
                    ref={svg}
                    width={width}
                    height={height}
                    viewBox={`0 0 ${width} ${height}`}
                    class={view.k > 1 ? "moved" : undefined}
                    role="group"
                    aria-label={`Map of events. Arrow keys walk from mark to mark, Enter opens one, plus and minus zoom, Shift with arrow keys moves the map, 0 shows the world.`}
                    onKeyDown={key}
                    onPointerOver={(event) => setOver(keyAt(event.target))}
                    onFocusIn={(event) => {
                        setFocused(true);
                        setStop(keyAt(event.target) ?? stop);
                    }}
                    onFocusOut={() => setFocused(false)}
                    onClick={(event) => {
                        const mark = marks.find((each) => each.key === keyAt(event.target));
                        if (mark && !drag.dragged()) choose(mark);
                    }}
                    {...drag.handlers}
                >
                    <g transform={`translate(${width / 2},${height / 2})scale(${view.k})translate(${-view.x},${screen.top - view.y})scale(${screen.scale})`} aria-hidden="true">
                        <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform={`scale(${1 / view.k / screen.scale})rotate(45)`}>
                            <rect class="hatch" width={1.6} height={5} />
                        </pattern>
                        <Base world={world} places={places} />
                    </g>
                    {marks.map((mark) => (
                        <MapSign key={mark.key} mark={mark} stop={mark.key === current?.key} selected={mark.places.some((place) => placeFilter(place) === selected)} raised={mark.key === shown?.key} />
                    ))}
                </svg>
                {shown && (
                    <Tip x={shown.x} y={shown.y + shown.r + 8} width={width}>
                        <MarkTip mark={shown} />
                    </Tip>
                )}
            </div>
            <Said>{view.k > 1 ? `Zoom ${view.k.toFixed(1)}, ${formatNumber(marks.length)} marks in view` : ""}</Said>
        </>
    );
}

/** The view of the address; while it is dragged, of the hand. */
function useView(text: string | null, width: number, height: number): [View, (view: View) => void, (view: View) => void] {
    const [view, setView] = useState(() => viewOf(text, width, height));
    const timer = useRef(0);
    useEffect(() => setView(viewOf(text, width, height)), [text, width, height]);
    useEffect(() => () => clearTimeout(timer.current), []);
    const apply = (next: View) => {
        setView(next);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => setQuery({ at: viewText(next, width, height) }, true), 200);
    };
    return [view, setView, apply];
}

/** The nearest mark that lies more in the direction than aside of it. */
function towards(marks: MapMark[], from: MapMark, [dx, dy]: [number, number]): MapMark | null {
    let best: MapMark | null = null;
    let least = Infinity;
    for (const mark of marks) {
        const along = (mark.x - from.x) * dx + (mark.y - from.y) * dy;
        const aside = Math.abs((mark.x - from.x) * dy) + Math.abs((mark.y - from.y) * dx);
        if (mark === from || along <= 0 || aside > along * 2) continue;
        const cost = along + 2 * aside;
        if (cost < least) [best, least] = [mark, cost];
    }
    return best;
}

function Base({ world, places }: { world: World; places: PlaceRow[] }) {
    return useMemo(() => {
        const vague = new Set(places.filter(onCountry).map((place) => place.country));
        return (
            <>
                <path class="sea" d={WORLD_EDGE} />
                {world.lands.map((land) => (
                    <path key={land.name} class="land" d={land.d} />
                ))}
                {world.lands.filter((land) => land.id && vague.has(land.id)).map((land) => (
                    <path key={land.name} class="vague" d={land.d} />
                ))}
                <path class="borders" d={world.borders} />
                <path class="borders contested" d={world.contested} />
            </>
        );
    }, [world, places]);
}

function MapSign({ mark, stop, selected, raised }: { mark: MapMark; stop: boolean; selected: boolean; raised: boolean }) {
    const { kind, r } = mark;
    const share = conflictShare(mark.sum.cooperation, mark.sum.conflict);
    const wide = numberWidth(mark);
    return (
        <g
            class={`sign sign-${kind}${selected ? " selected" : ""}${mark.shown || raised ? "" : " crowded"}`}
            role="button"
            tabindex={stop ? 0 : -1}
            data-key={mark.key}
            aria-label={signLabel(mark)}
            transform={`translate(${mark.x.toFixed(1)},${mark.y.toFixed(1)})`}
        >
            {kind === "country" ? (
                mark.shown || raised ? (
                    <>
                        <rect x={-wide / 2} y={-9} width={wide} height={18} rx={3} style={{ color: mixColour(mark.sum.cooperation, mark.sum.conflict) }} />
                        <text y={4} text-anchor="middle">
                            {formatCompact(mark.sum.events)}
                        </text>
                    </>
                ) : (
                    <circle class="target" r={5} />
                )
            ) : kind === "region" ? (
                <rect class="region" x={-r} y={-r} width={2 * r} height={2 * r} transform="rotate(45)" style={{ color: mixColour(mark.sum.cooperation, mark.sum.conflict) }} />
            ) : (
                <>
                    <circle class="target" r={Math.max(r, 7)} />
                    <circle class={share === null ? "disc neither" : "disc"} r={r} />
                    {share !== null && <path class="wedge" d={sector(r, share)} />}
                    {mark.places.length > 1 && r >= 9 && (
                        <text y={4} text-anchor="middle">
                            {formatCompact(mark.sum.events)}
                        </text>
                    )}
                </>
            )}
        </g>
    );
}

function signLabel({ kind, places, sum: all }: MapMark): string {
    const first = placeTitle(places[0] as PlaceRow);
    if (kind === "country") return `${countryName((places[0] as PlaceRow).country)}, place in it unknown: ${mixWords(all)}`;
    const what = kind === "region" ? "region " : "";
    return places.length > 1 ? `${what}${first} and ${formatNumber(places.length - 1)} more places: ${mixWords(all)}` : `${what}${first}: ${mixWords(all)}`;
}

function MarkTip({ mark }: { mark: MapMark }) {
    const first = mark.places[0] as PlaceRow;
    if (mark.kind === "country")
        return (
            <>
                <b>{countryName(first.country)}</b>
                <p>{mixWords(mark.sum)}</p>
                <p class="muted">Known to be in the country, not where</p>
            </>
        );
    return (
        <>
            <b>{mark.places.length === 1 ? placeTitle(first) : `${formatNumber(mark.places.length)} places`}</b>
            <p>{mixWords(mark.sum)}</p>
            {mark.places.length > 1 ? (
                <ul>
                    {mark.places.slice(0, 5).map((place) => (
                        <li key={keyOf(place)}>
                            {placeTitle(place)} {formatNumber(place.events)}
                        </li>
                    ))}
                    {mark.places.length > 5 && <li class="muted">and {formatNumber(mark.places.length - 5)} more</li>}
                </ul>
            ) : (
                mark.kind === "region" && <p class="muted">Known to be in the region, not where</p>
            )}
        </>
    );
}

/** Small countries are found by their names. */
function CountryChoice({ world, places, go }: { world: World; places: PlaceRow[]; go: (land: Land) => void }) {
    const here = useMemo(() => {
        const with_ = new Set(places.map((place) => place.country));
        return world.lands.filter((land) => with_.has(land.id)).sort((a, b) => countryName(a.id).localeCompare(countryName(b.id)));
    }, [world, places]);
    return (
        <select
            aria-label="Go to a country"
            value=""
            onChange={(event) => {
                const land = here.find(({ id }) => id === event.currentTarget.value);
                if (land) go(land);
            }}
        >
            <option value="">Go to a country</option>
            {here.map((land) => (
                <option key={land.id} value={land.id ?? ""}>
                    {countryName(land.id)}
                </option>
            ))}
        </select>
    );
}

/** Mouse: drag moves, the wheel zooms once the map has been clicked or with Ctrl. Touch: two fingers zoom; one moves what is enlarged. */
function useDrag(svg: { current: SVGSVGElement | null }, view: View, width: number, height: number, draw: (view: View) => void, apply: (view: View) => void) {
    const fingers = useRef(new Map<number, [number, number]>());
    const moved = useRef(0);
    const now = useRef(view);
    now.current = view;
    const at = (event: MouseEvent): [number, number] => {
        const box = svg.current?.getBoundingClientRect();
        return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
    };
    useEffect(() => {
        const element = svg.current;
        const wheel = (event: WheelEvent) => {
            if (!event.ctrlKey && !event.metaKey && !element?.contains(document.activeElement)) return;
            event.preventDefault();
            apply(zoomedAt(now.current, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), at(event), width, height));
        };
        element?.addEventListener("wheel", wheel, { passive: false });
        return () => element?.removeEventListener("wheel", wheel);
    }, [width, height]);
    const end = (event: PointerEvent) => {
        if (!fingers.current.delete(event.pointerId)) return;
        if (fingers.current.size === 0 && moved.current > 4) apply(now.current);
    };
    return {
        dragged: () => moved.current > 4,
        handlers: {
            onPointerDown(event: PointerEvent) {
                if (event.button !== 0) return;
                if (fingers.current.size === 0) moved.current = 0;
                fingers.current.set(event.pointerId, at(event));
            },
            onPointerMove(event: PointerEvent) {
                const was = fingers.current.get(event.pointerId);
                if (!was) return;
                const is = at(event);
                const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
                moved.current += Math.hypot(is[0] - was[0], is[1] - was[1]);
                if (moved.current > 4) svg.current?.setPointerCapture(event.pointerId);
                fingers.current.set(event.pointerId, is);
                const scale = other ? Math.hypot(is[0] - other[0], is[1] - other[1]) / Math.max(Math.hypot(was[0] - other[0], was[1] - other[1]), 1) : 1;
                const panned = clipped({ ...now.current, x: now.current.x - (is[0] - was[0]) / now.current.k, y: now.current.y - (is[1] - was[1]) / now.current.k }, width, height);
                draw(other ? zoomedAt(now.current, scale, other, width, height) : panned);
            },
            onPointerUp: end,
            onPointerCancel: end,
        },
    };
}
