// The whole of a report with the mentions of one event marked, opened at their first sentence.
import { useEffect, useRef } from "preact/hooks";
import { useApi } from "./api";
import { type Mark, MarkedParagraphs, MarkedText } from "./marks";
import { partsOf } from "./mention";
import { spanIn, unitsOf } from "./spans";
import { Await } from "./state";
import type { AnnotatedReport, Mention } from "./types";

export function FullReport({ id, mentions }: { id: string; mentions: Mention[] }) {
    const annotated = useApi<AnnotatedReport>(`reports/${encodeURIComponent(id)}/annotation`);
    return <Await of={annotated}>{({ report }) => <Text title={report.title ?? ""} text={report.text} mentions={mentions} />}</Await>;
}

export function marksOf(text: string, part: "text" | "title", mentions: Mention[], strong = true): Mark[] {
    const units = unitsOf(text);
    return mentions.filter((mention) => mention.part === part).flatMap((mention) => partsOf(mention).map((each) => ({ ...each, strong, span: spanIn(units, each.span) })));
}

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
                    <MarkedText text={title} marks={marksOf(title, "title", mentions)} />
                </p>
            )}
            <MarkedParagraphs text={text} marks={marksOf(text, "text", mentions)} />
        </div>
    );
}
