// The same as a matrix: each row acts on the columns.
import { useMemo, useRef, useState } from "preact/hooks";
import { formatCompact, formatNumber } from "../format";
import { navigate } from "../router";
import { type ActorNode, type Dyad, actorTitle, dyadEvents, dyadWords } from "./dyads";
import { Tip, useWidth } from "./figure";
import { mixColour } from "./mix";
import { DyadWays } from "./networkchart";

export const MOST_IN_MATRIX = 24;

export function Matrix({ nodes, links, filters }: { nodes: ActorNode[]; links: Dyad[]; filters: Record<string, string> }) {
    const shown = nodes.slice(0, MOST_IN_MATRIX);
    const cells = useMemo(() => new Map(links.map((link) => [`${link.from}>${link.to}`, link])), [links]);
    const most = links.reduce((max, link) => (link.from === link.to ? max : Math.max(max, link.events)), 1); // what is done at home would dwarf the rest
    const [stop, setStop] = useState<[number, number]>([0, 0]);
    const [tip, setTip] = useState<{ x: number; y: number; row: number; column: number } | null>(null);
    const [frame, width] = useWidth<HTMLDivElement>();
    const table = useRef<HTMLTableElement>(null);
    const cellAt = (row: number, column: number) => table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`) ?? null;
    const key = (event: KeyboardEvent) => {
        const last = shown.length - 1;
        const [row, column] = stop;
        const next = ({
            ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? last : row, last],
        } as Record<string, [number, number]>)[event.key];
        if (next) {
            const [r, c] = next.map((at) => Math.min(Math.max(at, 0), last)) as [number, number];
            cellAt(r, c)?.focus();
        } else if (event.key === "Enter" || event.key === " ") open(row, column);
        else return;
        event.preventDefault();
    };
    const open = (row: number, column: number) => {
        const [from, to] = [shown[row], shown[column]];
        if (from && to && cells.has(`${from.id}>${to.id}`)) navigate(dyadEvents(from, to, filters));
    };
    const placeOf = (target: EventTarget | null): [number, number] | null => {
        const text = (target as Element | null)?.closest?.("[data-cell]")?.getAttribute("data-cell")?.split("-").map(Number);
        return text ? [text[0] as number, text[1] as number] : null;
    };
    const look = (target: EventTarget | null) => {
        const place = placeOf(target);
        const cell = place && cellAt(...place);
        const outer = frame.current?.getBoundingClientRect();
        if (!place || !cell || !outer) return setTip(null);
        const box = cell.getBoundingClientRect();
        setTip({ x: box.left - outer.left + box.width / 2, y: box.bottom - outer.top + 4, row: place[0], column: place[1] });
    };
    const link = tip && cells.get(`${shown[tip.row]?.id}>${shown[tip.column]?.id}`);
    return (
        <div class="plot matrix" ref={frame} onPointerLeave={() => setTip(null)}>
            <div class="matrix-frame">
                <table
                    ref={table}
                    role="grid"
                    aria-label="Rows act on columns. Arrow keys walk, Enter lists the events."
                    onKeyDown={key}
                    onClick={(event) => {
                        const place = placeOf(event.target);
                        if (place) open(...place);
                    }}
                    onPointerOver={(event) => look(event.target)}
                    onFocusIn={(event) => {
                        const place = placeOf(event.target);
                        if (place) setStop(place);
                        look(event.target);
                    }}
                    onFocusOut={() => setTip(null)}
                >
                    <thead>
                        <tr>
                            <td />
                            {shown.map((node, column) => (
                                <th key={node.id} scope="col" class={tip?.column === column ? "looked" : undefined}>
                                    <span>{actorTitle(node)}</span>
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map((from, row) => (
                            <tr key={from.id}>
                                <th scope="row" class={tip?.row === row ? "looked" : undefined}>
                                    {actorTitle(from)}
                                </th>
                                {shown.map((to, column) => {
                                    const one = cells.get(`${from.id}>${to.id}`);
                                    const side = one ? Math.max(6, 24 * Math.sqrt(Math.min(one.events / most, 1))) : 0;
                                    return (
                                        <td
                                            key={to.id}
                                            data-cell={`${row}-${column}`}
                                            tabIndex={stop[0] === row && stop[1] === column ? 0 : -1}
                                            class={row === column ? "self" : undefined}
                                            aria-label={`${actorTitle(from)} on ${actorTitle(to)}: ${one ? dyadWords(one) : "none"}`}
                                        >
                                            {one && (
                                                <svg width={28} height={28} viewBox="-14 -14 28 28" aria-hidden="true" style={{ color: mixColour(one.cooperation, one.conflict) }}>
                                                    <rect class="cell" x={-side / 2} y={-side / 2} width={side} height={side} rx={1.5} />
                                                    {side > 17 && (
                                                        <text y={4} text-anchor="middle">
                                                            {formatCompact(one.events)}
                                                        </text>
                                                    )}
                                                </svg>
                                            )}
                                        </td>
                                    );
                                })}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            {tip && link && (
                <Tip x={tip.x} y={tip.y} width={width}>
                    <DyadWays from={shown[tip.row] as ActorNode} to={shown[tip.column] as ActorNode} link={link} />
                </Tip>
            )}
            {nodes.length > shown.length && (
                <p class="chart-note">
                    Showing {formatNumber(shown.length)} of {formatNumber(nodes.length)} actors, those with most events.
                </p>
            )}
        </div>
    );
}
