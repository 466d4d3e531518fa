// Text of a report with what was found in it. Only text nodes and marks are made: what a report says is never read as HTML.
import type { ComponentChildren } from "preact";
import { LAYER_NAMES, type Layer } from "./layers";
import type { Span } from "./types";

export interface Mark {
    span: Span; // in UTF-16 units, as strings here are counted
    layer: Layer;
    title?: string;
    strong?: boolean; // belongs to the mention that is looked at
}

// Of two marks over the same words the former here shows; a quote is only a ground behind others.
const PRECEDENCE: Layer[] = ["act", "actor", "recipient", "source", "place", "time", "quote"];

interface Segment {
    start: number;
    end: number;
    marks: Mark[];
}

/** Cuts [from, to) where a mark begins or ends. */
export function segmentsOf(from: number, to: number, marks: Mark[]): Segment[] {
    const within = marks.filter(({ span }) => span[0] < to && span[1] > from && span[0] < span[1]);
    const cuts = [...new Set([from, to, ...within.flatMap(({ span }) => [Math.max(span[0], from), Math.min(span[1], to)])])].sort(
        (a, b) => a - b,
    );
    const byStart = [...within].sort((a, b) => a.span[0] - b.span[0]);
    const segments: Segment[] = [];
    let open: Mark[] = [];
    let next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
        const start = cuts[i] as number;
        const end = cuts[i + 1] as number;
        const first = next;
        while ((byStart[next]?.span[0] ?? Infinity) <= start) next++;
        open = [...open, ...byStart.slice(first, next)].filter(({ span }) => span[1] > start);
        segments.push({ start, end, marks: open });
    }
    return segments;
}

const rank = (mark: Mark) => PRECEDENCE.indexOf(mark.layer) - (mark.strong ? 10 : 0);

interface Shown {
    start: number;
    end: number;
    top: Mark | undefined; // what its colour is of; none is plain text
    quoted: boolean;
    title: string;
}

/** What is shown of the segments: neighbours with the same mark on top are one. */
function shownOf(segments: Segment[]): Shown[] {
    const all: Shown[] = [];
    for (const { start, end, marks } of segments) {
        const top = [...marks].sort((a, b) => rank(a) - rank(b))[0];
        const quoted = top !== undefined && top.layer !== "quote" && marks.some((mark) => mark.layer === "quote");
        const last = all.at(-1);
        if (last && last.top === top && last.quoted === quoted) last.end = end;
        else
            all.push({
                start,
                end,
                top,
                quoted,
                title: [...new Set(marks.map((mark) => mark.title ?? LAYER_NAMES[mark.layer]))].join("; "),
            });
    }
    return all;
}

export function MarkedText({ text, from = 0, to = text.length, marks }: { text: string; from?: number; to?: number; marks: Mark[] }) {
    return (
        <bdi>
            {shownOf(segmentsOf(from, to, marks)).map(({ start, end, top, quoted, title }) =>
                top ? (
                    <mark key={start} class={`layer-${top.layer}${top.strong ? " strong" : ""}${quoted ? " quoted" : ""}`} title={title}>
                        {text.slice(start, end)}
                    </mark>
                ) : (
                    text.slice(start, end)
                ),
            )}
        </bdi>
    );
}

/** The paragraphs of a text, each with its marks. */
export function MarkedParagraphs({ text, marks }: { text: string; marks: Mark[] }) {
    const paragraphs: ComponentChildren[] = [];
    for (const found of text.matchAll(/[^\n]+/g)) {
        const start = found.index;
        paragraphs.push(
            <p key={start}>
                <MarkedText text={text} from={start} to={start + found[0].length} marks={marks} />
            </p>,
        );
    }
    return <div class="report-text">{paragraphs}</div>;
}

/** The swatches beside a text: which line stands for what. */
export function LayerKey({ layers }: { layers: readonly Layer[] }) {
    return (
        <ul class="key" aria-label="What is marked">
            {layers.map((layer) => (
                <li key={layer}>
                    <mark class={`layer-${layer}`}>{LAYER_NAMES[layer]}</mark>
                </li>
            ))}
        </ul>
    );
}
