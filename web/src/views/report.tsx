import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { CorrectButton, Corrections } from "../correct";
import { formatMoment, formatNumber, formatRange, partyName, placeName } from "../format";
import { marksOf } from "../fullreport";
import { LAYERS, LAYER_NAMES, type Layer } from "../layers";
import { type Mark, MarkedParagraphs, MarkedText } from "../marks";
import { KindMark, OutletLink, Outward, Parties, StatusMark, StoryLink, Type } from "../parts";
import { type Route, setQuery } from "../router";
import { Await } from "../state";
import { SaveLinks } from "../table";
import type { Layers, Mention, Span } from "../types";
import { Why } from "../why";

export function ReportView({ route, id }: { route: Route; id: string }) {
    const found = useApi<Layers>(`reports/${encodeURIComponent(id)}/layers`);
    const off = new Set((route.query.get("without") ?? "").split(",").filter(Boolean));
    return <Await of={found}>{(layers) => <OneReport found={layers} off={off} only={route.query.get("mention")} />}</Await>;
}

function OneReport({ found, off, only }: { found: Layers; off: Set<string>; only: string | null }) {
    const { report, mentions } = found;
    const shown = only ? mentions.filter((mention) => mention.mention === only) : mentions;
    const copies = found.same_origin.filter((other) => other.report !== report.report);
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
                        <OutletLink outlet={report.outlet} /> ·{" "}
                        <time dateTime={report.published ?? ""}>{formatMoment(report.published)}</time>
                        {report.author && <> · {report.author}</>} <KindMark kind={report.kind} />
                    </p>
                    <h1 tabIndex={-1} class="report-title">
                        {found.title ? <MarkedText text={found.title} marks={marks.title} /> : "Untitled report"}
                    </h1>
                </header>
                <fieldset class="layers">
                    <legend class="unseen">What is marked in the text</legend>
                    {LAYERS.map((layer) => (
                        <label key={layer} class="check">
                            <input type="checkbox" checked={!off.has(layer)} onChange={() => toggle(layer)} />{" "}
                            <span class={`layer-name layer-${layer}`}>{LAYER_NAMES[layer]}</span>
                        </label>
                    ))}
                    {only && (
                        <button type="button" class="quiet" onClick={() => setQuery({ mention: null }, true)}>
                            Mark all events
                        </button>
                    )}
                </fieldset>
                <MarkedParagraphs text={found.text} marks={marks.text} />
            </article>
            <aside class="report-side">
                <dl class="facts">
                    <dt>Address</dt>
                    <dd>{report.url ? <Outward address={report.url}>{report.url}</Outward> : <span class="none">–</span>}</dd>
                    <dt>Words</dt>
                    <dd>{formatNumber(report.words)}</dd>
                    {report.story && (
                        <>
                            <dt>Story</dt>
                            <dd>
                                <StoryLink id={report.story} />
                            </dd>
                        </>
                    )}
                    <dt>Origin</dt>
                    <dd>
                        {copies.length === 0 ? "its own" : "shared with"}
                        {copies.map((copy) => (
                            <p key={copy.report}>
                                <a href={`/reports/${copy.report}`}>
                                    <bdi>{copy.title ?? "untitled report"}</bdi>
                                </a>{" "}
                                <span class="muted">
                                    {copy.outlet}, {formatMoment(copy.published)}
                                </span>
                            </p>
                        ))}
                    </dd>
                </dl>
                <Corrections corrections={found.corrections} />
                <h2>{mentions.length === 1 ? "1 event told" : `${formatNumber(mentions.length)} events told`}</h2>
                <ol class="mention-list">
                    {mentions.map((mention) => (
                        <MentionLine key={mention.mention} mention={mention} chosen={mention.mention === only} />
                    ))}
                </ol>
                <SaveLinks path={`reports/${report.report}/layers`} query={{}} name={report.report} />
            </aside>
        </div>
    );
}

function MentionLine({ mention, chosen }: { mention: Layers["mentions"][number]; chosen: boolean }) {
    const wrong = mention.corrected?.includes("wrong");
    return (
        <li>
            <button
                type="button"
                class={`mention-line${wrong ? " wrong" : ""}`}
                aria-pressed={chosen}
                onClick={() => setQuery({ mention: chosen ? null : mention.mention }, true)}
            >
                <Type type={mention.type} mode={mention.mode} quad={mention.quad} /> <StatusMark status={mention.status} />
                {wrong && <span class="corrected">marked wrong</span>}
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
            {chosen && (
                <div class="mention-more">
                    {mention.event && <a href={`/events/${mention.event}`}>The event, with all who tell it</a>}
                    <Why mention={mention} />
                    <CorrectButton mention={mention} />
                </div>
            )}
        </li>
    );
}

type Part = "text" | "title";

function allMarks(found: Layers, mentions: Mention[], off: Set<string>): { title: Mark[]; text: Mark[] } {
    const of = (part: Part): Mark[] => {
        const marks = marksOf(part, mentions);
        const add = (layer: Layer, each: { part: Part; span: Span }, title: string) =>
            each.part === part && marks.push({ layer, span: each.span, title });
        for (const actor of found.actors) add("actor", actor, `names ${partyName(actor)}`);
        for (const time of found.times)
            add("time", time, `time: ${formatRange({ from: time.from ?? null, to: time.to ?? null }) || (time.value ?? "")}`);
        for (const place of found.places) add("place", place, `place: ${placeName(place)}`);
        for (const quote of found.quotes) add("quote", quote, `words of ${quote.speaker ? partyName(quote.speaker) : "somebody"}`);
        return marks.filter((mark) => !off.has(mark.layer));
    };
    return { title: of("title"), text: of("text") };
}
