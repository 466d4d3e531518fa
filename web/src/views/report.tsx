import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { formatDay, formatMoment, formatNumber, formatRange, partyName, placeName } from "../format";
import { marksOf } from "../fullreport";
import { LAYERS, LAYER_NAMES, type Layer } from "../layers";
import { type Mark, MarkedParagraphs, MarkedText } from "../marks";
import { OutletLink, Outward, Parties, StatusMark, StoryLink, Type } from "../parts";
import { type Route, setQuery } from "../router";
import { spanIn, unitsOf } from "../spans";
import { Await } from "../state";
import { SaveLinks } from "../table";
import type { AnnotatedReport, Mention, Report } from "../types";

// What can be laid over the text: the events' parts, and all that was found whether an event uses it or not.
const FOUND = ["actor", "time", "place", "quote"] as const satisfies Layer[];

export function ReportView({ route, id }: { route: Route; id: string }) {
    const path = `reports/${encodeURIComponent(id)}`;
    const report = useApi<Report>(path);
    const annotated = useApi<AnnotatedReport>(`${path}/annotation`);
    return (
        <Await of={annotated}>
            {(found) => <OneReport found={found} report={report.data ?? null} off={new Set((route.query.get("without") ?? "").split(",").filter(Boolean))} only={route.query.get("mention")} />}
        </Await>
    );
}

function OneReport({ found, report, off, only }: { found: AnnotatedReport; report: Report | null; off: Set<string>; only: string | null }) {
    const { report: meta, mentions } = found;
    const shown = only ? mentions.filter((mention) => mention.mention === only) : mentions;
    const marks = useMemo(() => allMarks(found, shown, off), [found, only, [...off].join()]);
    const toggle = (layer: Layer) => {
        const next = new Set(off);
        if (!next.delete(layer)) next.add(layer);
        setQuery({ without: [...next].join(",") }, true);
    };
    return (
        <div class="report">
            <article class="report-body">
                <header>
                    <p class="muted">
                        <OutletLink outlet={meta.outlet} /> · <time dateTime={meta.published ?? ""}>{formatMoment(meta.published)}</time>
                        {meta.author && <> · {meta.author}</>}
                    </p>
                    <h1 tabIndex={-1} class="report-title">
                        {meta.title ? <MarkedText text={meta.title} marks={marks.title} /> : "Untitled report"}
                    </h1>
                </header>
                <fieldset class="layers">
                    <legend class="unseen">What is marked in the text</legend>
                    {LAYERS.map((layer) => (
                        <label key={layer} class="check">
                            <input type="checkbox" checked={!off.has(layer)} onChange={() => toggle(layer)} /> <span class={`layer-name layer-${layer}`}>{LAYER_NAMES[layer]}</span>
                        </label>
                    ))}
                    {only && (
                        <button type="button" class="quiet" onClick={() => setQuery({ mention: null }, true)}>
                            Mark all events
                        </button>
                    )}
                </fieldset>
                <MarkedParagraphs text={meta.text} marks={marks.text} />
            </article>
            <aside class="report-side">
                <dl class="facts">
                    <dt>Address</dt>
                    <dd class="breaking">{meta.url ? <Outward address={meta.url}>{meta.url}</Outward> : "–"}</dd>
                    {report && (
                        <>
                            <dt>Words</dt>
                            <dd>{formatNumber(report.words)}</dd>
                            <dt>Origin</dt>
                            <dd>
                                <code>{report.origin}</code>
                            </dd>
                            {report.story && (
                                <>
                                    <dt>Story</dt>
                                    <dd>
                                        <StoryLink id={report.story} />
                                    </dd>
                                </>
                            )}
                        </>
                    )}
                    <dt>Published</dt>
                    <dd>{formatDay(meta.published)}</dd>
                </dl>
                <h2>{formatNumber(mentions.length)} events told</h2>
                <ol class="mention-list">
                    {mentions.map((mention) => (
                        <MentionLine key={mention.mention} mention={mention} chosen={mention.mention === only} />
                    ))}
                </ol>
                <SaveLinks path={`reports/${meta.report}/annotation`} query={{}} name={meta.report} />
            </aside>
        </div>
    );
}

function MentionLine({ mention, chosen }: { mention: Mention; chosen: boolean }) {
    return (
        <li>
            <button type="button" class="mention-line" aria-pressed={chosen} onClick={() => setQuery({ mention: chosen ? null : mention.mention }, true)}>
                <Type type={mention.type} mode={mention.mode} quad={mention.quad} /> <StatusMark status={mention.status} />
                <span class="mention-parties">
                    <Parties parties={mention.actors} empty="somebody" />
                    {mention.recipients.length > 0 && (
                        <>
                            {" → "}
                            <Parties parties={mention.recipients} />
                        </>
                    )}
                </span>
            </button>
        </li>
    );
}

function allMarks(found: AnnotatedReport, mentions: Mention[], off: Set<string>): { title: Mark[]; text: Mark[] } {
    const layers = FOUND.filter((layer) => !off.has(layer));
    const of = (part: "text" | "title"): Mark[] => {
        const text = (part === "text" ? found.report.text : found.report.title) ?? "";
        const units = unitsOf(text);
        const marks = marksOf(text, part, mentions).filter((mark) => !off.has(mark.layer));
        const add = (layer: Layer, each: { part: "text" | "title"; span: [number, number] }, title: string) => {
            if (each.part === part) marks.push({ layer, span: spanIn(units, each.span), title });
        };
        for (const layer of layers) {
            if (layer === "actor") for (const actor of found.actors) add(layer, actor, `names ${partyName(actor)}`);
            if (layer === "time") for (const time of found.times) add(layer, time, `time: ${formatRange({ from: time.from ?? null, to: time.to ?? null }) || (time.value ?? "")}`);
            if (layer === "place") for (const place of found.places) add(layer, place, `place: ${placeName(place)}`);
            if (layer === "quote") for (const quote of found.quotes) add(layer, quote, `words of ${quote.speaker ? partyName(quote.speaker) : "somebody"}`);
        }
        return marks;
    };
    return { title: of("title"), text: of("text") };
}
