import { useState } from "preact/hooks";
import { useApi } from "../api";
import { CorrectButton, Corrections } from "../correct";
import {
    formatCount,
    formatDay,
    formatDecimal,
    formatList,
    formatMoment,
    formatNumber,
    formatRange,
    partyNames,
    typeName,
} from "../format";
import { FullReport } from "../fullreport";
import { groupBy } from "../group";
import { LAYERS } from "../layers";
import { LayerKey } from "../marks";
import { MentionFields, MentionWords } from "../mention";
import { Counts, DateText, DisputeMark, KindMark, OutletLink, Parties, PlaceText, StatusMark, StoryLink, Type } from "../parts";
import type { Route } from "../router";
import { Await } from "../state";
import { SaveLinks } from "../table";
import type { Count, DateRange, Dispute, Event, EventInFull, Party, Place, Told } from "../types";
import { Why } from "../why";

export function EventView({ id }: { route: Route; id: string }) {
    const event = useApi<EventInFull>(`events/${encodeURIComponent(id)}`);
    return <Await of={event}>{(found) => <OneEvent event={found} />}</Await>;
}

function OneEvent({ event }: { event: EventInFull }) {
    return (
        <>
            <header class="view-head">
                <h1 tabIndex={-1}>
                    <span class="eyebrow">
                        <Type type={event.type} mode={event.mode} quad={event.quad} /> <StatusMark status={event.status} />{" "}
                        <DisputeMark event={event} />
                    </span>
                    {event.actors.length > 0 ? partyNames(event.actors) : "Somebody"}
                    {event.recipients.length > 0 && <span class="muted"> → </span>}
                    {partyNames(event.recipients)}
                </h1>
                <SaveLinks path={`events/${event.event}`} query={{}} name={event.event} />
            </header>
            <Merged event={event} />
            {event.disputes.length > 0 && <Disputes event={event} />}
            <Corrections corrections={event.corrections} />
            <section class="section">
                <div class="section-head">
                    <h2>As each outlet tells it</h2>
                    <LayerKey layers={LAYERS.filter((layer) => layer !== "quote")} />
                </div>
                <div class="tellings">
                    {byReport(event.told).map((told, _, all) => (
                        <Telling
                            key={told[0].mention.report}
                            told={told}
                            first={all.find((other) => other[0].origin === told[0].origin) ?? told}
                            alone={event.reports === 1}
                        />
                    ))}
                </div>
            </section>
        </>
    );
}

type Group = [Told, ...Told[]];

const byReport = (told: Told[]): Group[] => [...groupBy(told, ({ mention }) => mention.report).values()];

/** Mentions of one sentence belong together. */
const bySentence = (told: Told[]): Group[] => [...groupBy(told, ({ mention }) => mention.part + mention.evidence.span[0]).values()];

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
                <span class="muted">
                    , {formatNumber(event.independent)} independent
                    {event.first_published && `; first ${formatDay(event.first_published)}`}
                </span>
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

const FIELD_NAMES: Record<string, string> = {
    actors: "Actor",
    recipients: "Recipient",
    date: "When",
    place: "Where",
    status: "Status",
    type: "What",
    mode: "How",
};
const fieldName = (field: string) => FIELD_NAMES[field] ?? field.replace(/^counts\./, "Number ").replace("_", " ");

function DisputedValue({ field, value }: { field: string; value: unknown }) {
    const none = <span class="none">not told</span>;
    if (value === null || value === undefined) return none;
    if (field === "date") return <>{formatRange(value as DateRange) || none}</>;
    if (field === "place") return <PlaceText place={value as Place} />;
    if (field.startsWith("counts.")) return <>{formatCount(value as Count)}</>;
    if (field === "type" && typeof value === "string") return <>{typeName(value)}</>;
    if (Array.isArray(value)) return <Parties parties={value as Party[]} />;
    if (typeof value === "object" && "country" in value) return <Parties parties={[value as Party]} />;
    return <>{typeof value === "object" ? JSON.stringify(value) : String(value)}</>;
}

function Disputes({ event }: { event: EventInFull }) {
    const outlets = new Map(event.told.map(({ mention }) => [mention.mention, mention.outlet ?? "an unknown outlet"]));
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
                                <td class="version">
                                    <DisputedValue field={dispute.field} value={value.value} />
                                </td>
                                <td>{formatList(saying(value))}</td>
                            </tr>
                        )),
                    )}
                </tbody>
            </table>
        </section>
    );
}

function Telling({ told, first, alone }: { told: Group; first: Group; alone: boolean }) {
    const [open, setOpen] = useState(alone);
    const { mention, title } = told[0];
    return (
        <article class="telling card">
            <header>
                <h3>
                    <OutletLink outlet={mention.outlet} />
                </h3>
                <p class="muted">
                    {[
                        formatMoment(mention.published),
                        told[0].copy && first !== told && `copies ${first[0].mention.outlet ?? "an earlier report"}`,
                        !told[0].copy && told[0].copies > 1 && `copied by ${formatNumber(told[0].copies - 1)} here`,
                    ]
                        .filter(Boolean)
                        .join(" · ")}
                </p>
                <p>
                    <a href={`/reports/${mention.report}`}>
                        <bdi>{title ?? "untitled report"}</bdi>
                    </a>{" "}
                    <KindMark kind={told[0].kind} />
                </p>
            </header>
            {bySentence(told).map((sharing) => (
                <div key={sharing[0].mention.mention} class="mention">
                    <MentionWords told={sharing} />
                    {sharing.map((each) => (
                        <div key={each.mention.mention} class="coded">
                            <MentionFields mention={each.mention} />
                            <Why mention={each.mention} />
                            <CorrectButton mention={each.mention} />
                        </div>
                    ))}
                </div>
            ))}
            <details open={open} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
                <summary>In the full report</summary>
                {open && <FullReport id={mention.report} mentions={told.map((each) => each.mention)} />}
            </details>
        </article>
    );
}
