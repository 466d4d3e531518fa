// A mention: its sentence with its parts marked, and its fields.
import { basisName, formatRange, partyName, placeName, typeName } from "./format";
import { type Mark, MarkedText } from "./marks";
import { Counts, DateText, Parties, PlaceText, StatusMark, Type } from "./parts";
import type { Mention, Told } from "./types";

/** The parts of a mention, in the units in which its spans are. */
export function partsOf(mention: Mention): Mark[] {
    const parts: Mark[] = [{ span: mention.trigger.span, layer: "act", title: `act: ${typeName(mention.type, mention.mode)}` }];
    for (const party of mention.actors)
        if (party.span) parts.push({ span: party.span, layer: "actor", title: `actor: ${partyName(party)}` });
    for (const party of mention.recipients)
        if (party.span) parts.push({ span: party.span, layer: "recipient", title: `recipient: ${partyName(party)}` });
    if (mention.date?.span) parts.push({ span: mention.date.span, layer: "time", title: `time: ${formatRange(mention.date)}` });
    if (mention.place?.span) parts.push({ span: mention.place.span, layer: "place", title: `place: ${placeName(mention.place)}` });
    if (mention.said_by?.span) parts.push({ span: mention.said_by.span, layer: "source", title: `source: ${partyName(mention.said_by)}` });
    return parts;
}

/** The words around mentions that share a sentence, which stands out. */
export function MentionWords({ told }: { told: [Told, ...Told[]] }) {
    const { context, mention } = told[0];
    const marks: Mark[] = told
        .flatMap((each) => partsOf(each.mention))
        .map((mark) => ({ ...mark, span: [mark.span[0] - context.at[0], mark.span[1] - context.at[0]] }));
    const start = Math.max(0, mention.evidence.span[0] - context.at[0]);
    const end = Math.max(start, mention.evidence.span[1] - context.at[0]);
    return (
        <blockquote class="report-text sentence">
            <span class="around">
                <MarkedText text={context.text} to={start} marks={marks} />
            </span>
            <MarkedText text={context.text} from={start} to={end} marks={marks} />
            <span class="around">
                <MarkedText text={context.text} from={end} marks={marks} />
            </span>
        </blockquote>
    );
}

export function MentionFields({ mention }: { mention: Mention }) {
    const corrected = (field: string) =>
        mention.corrected?.some((name) => name === field || name.startsWith(`${field}.`)) && <span class="corrected">corrected</span>;
    return (
        <dl class="facts">
            <dt>What</dt>
            <dd>
                <Type type={mention.type} mode={mention.mode} quad={mention.quad} /> <StatusMark status={mention.status} />{" "}
                {corrected("type")} {corrected("status")}
            </dd>
            <dt>Actor</dt>
            <dd>
                <Parties parties={mention.actors} /> {corrected("actors")}
            </dd>
            <dt>Recipient</dt>
            <dd>
                <Parties parties={mention.recipients} /> {corrected("recipients")}
            </dd>
            <dt>When</dt>
            <dd>
                <DateText range={mention.date} />
                {mention.date && <span class="muted"> {basisName(mention.date.basis)}</span>} {corrected("date")}
            </dd>
            <dt>Where</dt>
            <dd>
                <PlaceText place={mention.place} /> {corrected("place")}
            </dd>
            {mention.said_by && (
                <>
                    <dt>Source</dt>
                    <dd>
                        <Parties parties={[mention.said_by]} />
                    </dd>
                </>
            )}
            {Object.keys(mention.counts).length > 0 && (
                <>
                    <dt>Number</dt>
                    <dd>
                        <Counts counts={mention.counts} /> {corrected("counts")}
                    </dd>
                </>
            )}
        </dl>
    );
}
