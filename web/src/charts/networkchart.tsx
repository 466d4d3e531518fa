// Who acts on whom: actors as discs, their acts as arrows, as wide as they are many, from blue for cooperation to orange for conflict.
import { useMemo, useRef, useState } from "preact/hooks";
import { formatNumber } from "../format";
import { navigate } from "../router";
import { type ActorNode, type Dyad, actorTitle, dyadEvents, dyadWords } from "./dyads";
import { Said, Tip, useWidth } from "./figure";
import { conflictShare, mixColour, sector } from "./mix";
import { type Point, arrow, layOut } from "./network";

interface Disc extends Point {
    node: ActorNode;
    r: number;
    cooperation: number;
    conflict: number;
    above: boolean; // where its name stands
}

interface Arrow {
    link: Dyad;
    from: Disc;
    to: Disc;
    d: string;
    tip: Point;
    angle: number;
    wide: number;
}

interface Drawn {
    discs: Disc[];
    arrows: Arrow[];
    height: number;
}

const LETTER = 6.4; // pixels, about, of a label's letter
const MOST_ARROWS = 120; // more are a thicket

/** The dyads that are drawn as arrows: those with most events. */
export const drawnOf = (links: Dyad[]): Dyad[] =>
    links
        .filter((link) => link.from !== link.to)
        .sort((a, b) => b.events - a.events)
        .slice(0, MOST_ARROWS);

const short = (title: string, width: number) => {
    const most = width < 600 ? 16 : 28;
    return title.length > most ? `${title.slice(0, most - 1)}…` : title;
};

/** Actors at an end of these dyads; the others have no place in a network. */
export function tied(nodes: ActorNode[], links: Dyad[]): ActorNode[] {
    const ends = new Set(links.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
    return nodes.filter(({ id }) => ends.has(id));
}

/** How far down the arrows at a disc go on the whole: 1 when all go straight down. Its name is better read where they are not. */
function steepness(disc: Disc, arrows: Arrow[]): number {
    const down = arrows.flatMap(({ from, to }) => (from !== disc && to !== disc ? [] : [(from === disc ? to.y - from.y : from.y - to.y) / Math.hypot(to.x - from.x, to.y - from.y)]));
    return down.length === 0 ? 0 : down.reduce((sum, one) => sum + one, 0) / down.length;
}

function draw(all: ActorNode[], links: Dyad[], width: number): Drawn {
    const shown = drawnOf(links);
    const nodes = tied(all, shown);
    const height = Math.round(Math.min(Math.max(width * 0.6, 380), 720));
    const most = nodes.reduce((max, node) => Math.max(max, node.events), 1);
    const largest = Math.min(26, 10 + width / 60);
    const sizes = nodes.map((node) => ({ id: node.id, r: Math.max(4.5, largest * Math.sqrt(node.events / most)), label: short(actorTitle(node), width).length * LETTER }));
    const points = layOut(sizes, shown, width, height);
    const discs = nodes.map((node, i): Disc => {
        const own = links.filter((link) => link.from === node.id || link.to === node.id);
        const sum = (name: "cooperation" | "conflict") => own.reduce((all, link) => all + link[name], 0);
        return { node, ...(points[i] as Point), r: sizes[i]?.r ?? 4, cooperation: sum("cooperation"), conflict: sum("conflict"), above: false };
    });
    const at = new Map(discs.map((disc) => [disc.node.id, disc]));
    const heaviest = links.reduce((max, link) => (link.from === link.to ? max : Math.max(max, link.events)), 1);
    const arrows = shown.flatMap((link): Arrow[] => {
        const [from, to] = [at.get(link.from), at.get(link.to)];
        return from && to ? [{ link, from, to, ...arrow(from, to), wide: 0.8 + 6 * Math.sqrt(link.events / heaviest) }] : [];
    });
    for (const disc of discs) disc.above = steepness(disc, arrows) > 0.35 && disc.y - disc.r > 24;
    return { discs, arrows, height };
}

// What is looked at: an actor, or one of its dyads.
interface At {
    node: number;
    arrow: number; // -1: the actor itself
}

export function NetworkChart({ nodes, links, filters }: { nodes: ActorNode[]; links: Dyad[]; filters: Record<string, string> }) {
    const [frame, width] = useWidth<HTMLDivElement>();
    const drawn = useMemo(() => draw(nodes, links, Math.max(width, 280)), [nodes, links, width]);
    const [over, setOver] = useState<{ disc?: Disc | undefined; arrow?: Arrow | undefined } | null>(null);
    const [stop, setStop] = useState<At>({ node: 0, arrow: -1 });
    const [focused, setFocused] = useState(false);
    const svg = useRef<SVGSVGElement>(null);
    const disc = drawn.discs[stop.node] ?? drawn.discs[0];
    const own = drawn.arrows.filter(({ from, to }) => from === disc || to === disc);
    const walked = focused ? { disc, arrow: own[stop.arrow] } : null;
    const shown = over ?? walked;

    const key = (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
        if (step !== undefined) {
            const node = Math.min(Math.max(stop.node + step, 0), drawn.discs.length - 1);
            setStop({ node, arrow: -1 });
            svg.current?.querySelectorAll<SVGElement>("[data-disc]")[node]?.focus();
        } else if (event.key === "ArrowDown") setStop({ ...stop, arrow: Math.min(stop.arrow + 1, own.length - 1) });
        else if (event.key === "ArrowUp") setStop({ ...stop, arrow: Math.max(stop.arrow - 1, -1) });
        else if (event.key === "Enter" || event.key === " ") open(walked);
        else return;
        event.preventDefault();
    };
    const open = (what: typeof over) => {
        if (what?.arrow) navigate(dyadEvents(what.arrow.from.node, what.arrow.to.node, filters));
        else if (what?.disc) navigate(dyadEvents(what.disc.node, null, filters));
    };
    const under = (event: MouseEvent) => {
        const target = event.target as Element;
        const d = target.closest("[data-disc]")?.getAttribute("data-disc");
        const a = target.closest("[data-arrow]")?.getAttribute("data-arrow");
        return d ? { disc: drawn.discs[Number(d)] } : a ? { arrow: drawn.arrows[Number(a)] } : null;
    };
    const near = useMemo(() => nearOf(drawn, shown), [drawn, shown?.disc, shown?.arrow]);
    return (
        <div class="plot network" ref={frame} onPointerLeave={() => setOver(null)}>
            {width > 0 && (
                <svg
                    ref={svg}
                    width={width}
                    height={drawn.height}
                    viewBox={`0 0 ${width} ${drawn.height}`}
                    role="group"
                    aria-label="Network of who acts on whom. Left and right walk from actor to actor, down and up through what each has with others, Enter lists the events."
                    onKeyDown={key}
                    onPointerOver={(event) => setOver(under(event))}
                    onClick={(event) => open(under(event))}
                    onFocusIn={(event) => {
                        setFocused(true);
                        const node = (event.target as Element).getAttribute("data-disc");
                        if (node && Number(node) !== stop.node) setStop({ node: Number(node), arrow: -1 });
                    }}
                    onFocusOut={() => setFocused(false)}
                >
                    <g aria-hidden="true">
                        {drawn.arrows.map((one, i) => (
                            <g key={`${one.link.from}>${one.link.to}`} data-arrow={i} class={`arrow${near && !near.arrows.has(one) ? " faint" : ""}`} style={{ color: mixColour(one.link.cooperation, one.link.conflict) }}>
                                <path class="target" d={one.d} />
                                <path class="shaft" d={one.d} stroke-width={one.wide} />
                                <path class="tip-of" d={headOf(one.wide)} transform={`translate(${one.tip.x.toFixed(1)},${one.tip.y.toFixed(1)})rotate(${one.angle.toFixed(0)})`} />
                            </g>
                        ))}
                    </g>
                    {drawn.discs.map((one, i) => (
                        <DiscSign key={one.node.id} disc={one} index={i} stop={i === stop.node} width={width} faint={near !== null && !near.discs.has(one)} />
                    ))}
                </svg>
            )}
            {shown && (shown.arrow ?? shown.disc) && (
                <Tip x={tipAt(shown).x} y={tipAt(shown).y + 14} width={width}>
                    {shown.arrow ? <DyadTip arrow={shown.arrow} back={drawn.arrows.find(({ link }) => link.from === shown.arrow?.link.to && link.to === shown.arrow.link.from)} /> : shown.disc && <DiscTip disc={shown.disc} />}
                </Tip>
            )}
            <Said>{walked?.arrow ? `${actorTitle(walked.arrow.from.node)} on ${actorTitle(walked.arrow.to.node)}: ${dyadWords(walked.arrow.link)}` : ""}</Said>
        </div>
    );
}

const headOf = (wide: number) => `M1,0L${(-4 - wide * 1.1).toFixed(1)},${(2.4 + wide * 0.75).toFixed(1)}V${(-2.4 - wide * 0.75).toFixed(1)}Z`;

const tipAt = ({ disc, arrow: one }: { disc?: Disc | undefined; arrow?: Arrow | undefined }): Point =>
    one ? { x: (one.from.x + one.to.x) / 2, y: (one.from.y + one.to.y) / 2 } : { x: disc?.x ?? 0, y: (disc?.y ?? 0) + (disc?.r ?? 0) };

function nearOf(drawn: Drawn, shown: { disc?: Disc | undefined; arrow?: Arrow | undefined } | null): { discs: Set<Disc>; arrows: Set<Arrow> } | null {
    if (!shown || (!shown.arrow && !shown.disc)) return null;
    const arrows = shown.arrow
        ? drawn.arrows.filter(({ from, to }) => (from === shown.arrow?.from && to === shown.arrow.to) || (to === shown.arrow?.from && from === shown.arrow.to))
        : drawn.arrows.filter(({ from, to }) => from === shown.disc || to === shown.disc);
    return { arrows: new Set(arrows), discs: new Set([...(shown.disc && !shown.arrow ? [shown.disc] : []), ...arrows.flatMap(({ from, to }) => [from, to])]) };
}

function DiscSign({ disc, index, stop, width, faint }: { disc: Disc; index: number; stop: boolean; width: number; faint: boolean }) {
    const { node, r } = disc;
    const share = conflictShare(disc.cooperation, disc.conflict);
    return (
        <g
            class={`node${faint ? " faint" : ""}`}
            role="button"
            tabindex={stop ? 0 : -1}
            data-disc={index}
            aria-label={`${actorTitle(node)}: acts in ${formatNumber(node.acts)}, receives in ${formatNumber(node.receives)} events`}
            transform={`translate(${disc.x},${disc.y})`}
        >
            <circle class="target" r={Math.max(r, 10)} />
            {r < 7 ? (
                <circle class="disc" r={r} style={{ fill: mixColour(disc.cooperation, disc.conflict) }} />
            ) : (
                <>
                    <circle class={share === null ? "disc neither" : "disc"} r={r} />
                    {share !== null && <path class="wedge" d={sector(r, share)} />}
                </>
            )}
            <text y={disc.above ? -r - 6 : r + 13} text-anchor="middle" class={index < 12 ? "major" : undefined}>
                {short(actorTitle(node), width)}
            </text>
        </g>
    );
}

function DiscTip({ disc: { node, cooperation, conflict } }: { disc: Disc }) {
    return (
        <>
            <b>{actorTitle(node)}</b>
            <p>
                acts in {formatNumber(node.acts)}, receives in {formatNumber(node.receives)}
            </p>
            <p class="muted">
                {formatNumber(cooperation)} cooperation, {formatNumber(conflict)} conflict
            </p>
        </>
    );
}

export function DyadWays({ from, to, link }: { from: ActorNode; to: ActorNode; link: Dyad }) {
    return (
        <>
            <b>
                {actorTitle(from)} → {actorTitle(to)}
            </b>
            <p>{dyadWords(link)}</p>
            <p class="muted">
                deeds {formatNumber(link.material_cooperation)} / {formatNumber(link.material_conflict)}, words {formatNumber(link.verbal_cooperation)} / {formatNumber(link.verbal_conflict)} (cooperation / conflict)
                {link.disputed > 0 && `, ${formatNumber(link.disputed)} disputed`}
            </p>
        </>
    );
}

function DyadTip({ arrow: one, back }: { arrow: Arrow; back: Arrow | undefined }) {
    return (
        <>
            <DyadWays from={one.from.node} to={one.to.node} link={one.link} />
            {back && <DyadWays from={back.from.node} to={back.to.node} link={back.link} />}
        </>
    );
}
