// The whole of a report with the mentions of one event marked, opened at the first of them.
import { useEffect, useRef } from "preact/hooks";
import { useApi } from "./api";
import { type Mark, MarkedParagraphs, MarkedText } from "./marks";
import { partsOf } from "./mention";
import { Await } from "./state";
import type { Layers, Mention } from "./types";

export function FullReport({ id, mentions }: { id: string; mentions: Mention[] }) {
    const layers = useApi<Layers>(`reports/${encodeURIComponent(id)}/layers`);
    return <Await of={layers}>{({ title, text }) => <Text title={title ?? ""} text={text} mentions={mentions} />}</Await>;
}

export const marksOf = (part: "text" | "title", mentions: Mention[]): Mark[] =>
    mentions.filter((mention) => mention.part === part).flatMap((mention) => partsOf(mention).map((mark) => ({ ...mark, strong: true })));

function Text({ title, text, mentions }: { title: string; text: string; mentions: Mention[] }) {
    const frame = useRef<HTMLDivElement>(null);
    useEffect(() => {
        const first = frame.current?.querySelector<HTMLElement>("mark");
        if (first && frame.current) frame.current.scrollTop = first.offsetTop - frame.current.offsetTop - frame.current.clientHeight / 3;
    }, []);
    return (
        <div ref={frame} class="full-report" tabIndex={0} role="region" aria-label="The full report">
            {title && (
                <p class="report-title">
                    <MarkedText text={title} marks={marksOf("title", mentions)} />
                </p>
            )}
            <MarkedParagraphs text={text} marks={marksOf("text", mentions)} />
        </div>
    );
}
