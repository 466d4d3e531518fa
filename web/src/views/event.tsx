import { useMemo, useState } from "preact/hooks";
import { useApi } from "../api";
import { formatCount, formatDay, formatDecimal, formatList, formatMoment, formatNumber, formatRange, partyNames, placeName, typeName } from "../format";
import { FullReport } from "../fullreport";
import { LAYERS } from "../layers";
import { LayerKey } from "../marks";
import { MentionFields, MentionSentence } from "../mention";
import { Counts, DateText, DisputeMark, OutletLink, Parties, PlaceText, StatusMark, StoryLink, Type } from "../parts";
import type { Route } from "../router";
import { Await } from "../state";
import { SaveLinks } from "../table";
import type { Count, DateRange, Dispute, Event, Mention, Party, Place, Report } from "../types";
import { Why } from "../why";

export function EventView({ id }: { route: Route; id: string }) {
    const event = useApi<Event>(`events/${encodeURIComponent(id)}`);
    return <Await of={event}>{(found) => <OneEvent event={found} />}</Await>;
}

function OneEvent({ event }: { event: Event }) {
    const mentions = useApi<{ mentions: Mention[] }>("mentions", { event: event.event, limit: 1000 });
    const reports = useApi<{ reports: Report[] }>("reports", { event: event.event, limit: 1000 });
    return (
        <>
            <header class="view-head">
                <h1 tabIndex={-1}>
                    <span class="eyebrow">
                        <Type type={event.type} mode={event.mode} quad={event.quad} /> <StatusMark status={event.status} /> <DisputeMark event={event} />
                    </span>
                    {event.actors.length > 0 ? partyNames(event.actors) : "Somebody"}
                    {event.recipients.length > 0 && <span class="muted"> → </span>}
                    {partyNames(event.recipients)}
                </h1>
                <SaveLinks path={`events/${event.event}`} query={{}} name={event.event} />
            </header>
            <Merged event={event} />
            {event.disputes.length > 0 && <Await of={mentions}>{(found) => <Disputes event={event} mentions={found.mentions} />}</Await>}
            <section class="section">
                <div class="section-head">
                    <h2>As each outlet tells it</h2>
                    <LayerKey layers={LAYERS.filter((layer) => layer !== "quote")} />
                </div>
                <Await of={mentions}>
                    {(told) => <Await of={reports}>{(found) => <Tellings event={event} mentions={told.mentions} reports={found.reports} />}</Await>}
                </Await>
            </section>
        </>
    );
}

function Merged({ event }: { event: Event }) {
    return (
        <dl class="facts wide">
            <dt>Actor</dt>
            <dd>
                <Parties parties={event.actors} />
            </dd>
            <dt>Recipient</dt>
            <dd>
                <Parties parties={event.recipients} />
            </dd>
            <dt>When</dt>
            <dd>
                <DateText range={event.date} />
            </dd>
            <dt>Where</dt>
            <dd>
                <PlaceText place={event.place} />
                {event.place?.precision && <span class="muted"> known to the {event.place.precision}</span>}
            </dd>
            <dt>Class</dt>
            <dd>
                {event.status}, {event.quad}
                <span class="muted">
                    {event.score !== null && `, score ${formatDecimal(event.score)}`}
                    {event.cameo && `, CAMEO ${event.cameo}`}
                </span>
            </dd>
            {event.contexts.length > 0 && (
                <>
                    <dt>Context</dt>
                    <dd>{formatList(event.contexts.map((context) => context.replaceAll("_", " ")))}</dd>
                </>
            )}
            {Object.keys(event.counts).length > 0 && (
                <>
                    <dt>Number</dt>
                    <dd>
                        <Counts counts={event.counts} />
                    </dd>
                </>
            )}
            <dt>Told by</dt>
            <dd>
                {formatNumber(event.reports)} {event.reports === 1 ? "report" : "reports"}
                <span class="muted">, {formatNumber(event.independent)} independent; first {formatDay(event.first_published)}</span>
            </dd>
            {event.story && (
                <>
                    <dt>Story</dt>
                    <dd>
                        <StoryLink id={event.story} />
                    </dd>
                </>
            )}
        </dl>
    );
}

const FIELD_NAMES: Record<string, string> = { actors: "Actor", recipients: "Recipient", date: "When", place: "Where", status: "Status", type: "What", mode: "How" };
const fieldName = (field: string) => FIELD_NAMES[field] ?? field.replace(/^counts\./, "Number ").replace("_", " ");

function disputedValue(field: string, value: unknown): string {
    if (value === null || value === undefined) return "–";
    if (field === "date") return formatRange(value as DateRange);
    if (field === "place") return placeName(value as Place);
    if (field.startsWith("counts.")) return formatCount(value as Count);
    if (field === "type" && typeof value === "string") return typeName(value);
    if (Array.isArray(value)) return partyNames(value as Party[]);
    if (typeof value === "object" && "country" in value) return partyNames([value as Party]);
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function Disputes({ event, mentions }: { event: Event; mentions: Mention[] }) {
    const outlets = useMemo(() => new Map(mentions.map((mention) => [mention.mention, mention.outlet ?? "an unknown outlet"])), [mentions]);
    const saying = (value: Dispute["values"][number]) => [...new Set(value.mentions.map((id) => outlets.get(id) ?? id))];
    return (
        <section class="section disputes" aria-labelledby="disputes">
            <h2 id="disputes">Where they differ</h2>
            <table>
                <thead>
                    <tr>
                        <th scope="col">Field</th>
                        <th scope="col">Version</th>
                        <th scope="col">Says</th>
                    </tr>
                </thead>
                <tbody>
                    {event.disputes.flatMap((dispute) =>
                        dispute.values.map((value, i) => (
                            <tr key={`${dispute.field} ${i}`}>
                                {i === 0 && (
                                    <th scope="rowgroup" rowSpan={dispute.values.length}>
                                        {fieldName(dispute.field)}
                                    </th>
                                )}
                                <td class="version">{disputedValue(dispute.field, value.value)}</td>
                                <td>{formatList(saying(value))}</td>
                            </tr>
                        )),
                    )}
                </tbody>
            </table>
        </section>
    );
}

function Tellings({ event, mentions, reports }: { event: Event; mentions: Mention[]; reports: Report[] }) {
    const sorted = [...reports].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? "") || a.report.localeCompare(b.report));
    return (
        <div class="tellings">
            {sorted.map((report) => (
                <Telling
                    key={report.report}
                    report={report}
                    mentions={mentions.filter((mention) => mention.report === report.report)}
                    copyOf={sorted.find((other) => other.origin === report.origin) ?? report}
                    alone={event.reports === 1}
                />
            ))}
        </div>
    );
}

/** Mentions of one sentence belong together. */
function bySentence(mentions: Mention[]): [Mention, ...Mention[]][] {
    const groups = new Map<string, [Mention, ...Mention[]]>();
    for (const mention of mentions) {
        const key = mention.part + mention.evidence.span[0];
        const group = groups.get(key);
        if (group) group.push(mention);
        else groups.set(key, [mention]);
    }
    return [...groups.values()].sort((a, b) => a[0].part.localeCompare(b[0].part) * -1 || a[0].evidence.span[0] - b[0].evidence.span[0]);
}

function Telling({ report, mentions, copyOf, alone }: { report: Report; mentions: Mention[]; copyOf: Report; alone: boolean }) {
    const [open, setOpen] = useState(alone);
    return (
        <article class="telling card">
            <header>
                <h3>
                    <OutletLink outlet={report.outlet} />
                </h3>
                <p class="muted">
                    <time dateTime={report.published ?? ""}>{formatMoment(report.published)}</time>
                    {copyOf !== report && <> · copies {copyOf.outlet ?? "an earlier report"}</>}
                </p>
                <p>
                    <a href={`/reports/${report.report}`}>
                        <bdi>{report.title ?? "untitled report"}</bdi>
                    </a>
                </p>
            </header>
            {bySentence(mentions).map((sharing) => (
                <div key={sharing[0].mention} class="mention">
                    <MentionSentence mentions={sharing} />
                    {sharing.map((mention) => (
                        <div key={mention.mention} class="coded">
                            <MentionFields mention={mention} />
                            <Why mention={mention} />
                        </div>
                    ))}
                </div>
            ))}
            <details open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
                <summary>In the full report</summary>
                {open && <FullReport id={report.report} mentions={mentions} />}
            </details>
        </article>
    );
}
