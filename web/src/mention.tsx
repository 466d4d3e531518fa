// A mention: its sentence with its parts marked, and its fields.
import { typeName, formatRange, partyName, placeName } from "./format";
import type { Layer } from "./layers";
import { type Mark, MarkedText } from "./marks";
import { Counts, DateText, Parties, PlaceText, StatusMark, Type } from "./parts";
import { spanIn, unitsOf } from "./spans";
import type { Mention, Span } from "./types";

/** The parts of a mention as spans in bytes. */
export function partsOf(mention: Mention): { span: Span; layer: Layer; title: string }[] {
    const parts: { span: Span; layer: Layer; title: string }[] = [{ span: mention.trigger.span, layer: "act", title: `act: ${typeName(mention.type, mention.mode)}` }];
    for (const party of mention.actors) parts.push({ span: party.span, layer: "actor", title: `actor: ${partyName(party)}` });
    for (const party of mention.recipients) parts.push({ span: party.span, layer: "recipient", title: `recipient: ${partyName(party)}` });
    if (mention.date?.span) parts.push({ span: mention.date.span, layer: "time", title: `time: ${formatRange(mention.date)}` });
    if (mention.place?.span) parts.push({ span: mention.place.span, layer: "place", title: `place: ${placeName(mention.place)}` });
    if (mention.said_by?.span) parts.push({ span: mention.said_by.span, layer: "source", title: `source: ${partyName(mention.said_by)}` });
    return parts.filter((part) => part.span);
}

/** The sentence of mentions, which share it; what they take from other sentences is not in it. */
export function MentionSentence({ mentions }: { mentions: [Mention, ...Mention[]] }) {
    const { text, span } = mentions[0].evidence;
    const units = unitsOf(text);
    const marks: Mark[] = mentions
        .flatMap(partsOf)
        .filter((part) => part.span[0] >= span[0] && part.span[1] <= span[1])
        .map((part) => ({ ...part, span: spanIn(units, [part.span[0] - span[0], part.span[1] - span[0]]) }));
    return (
        <blockquote class="report-text sentence">
            <MarkedText text={text} marks={marks} />
        </blockquote>
    );
}

export function MentionFields({ mention }: { mention: Mention }) {
    return (
        <dl class="facts">
            <dt>What</dt>
            <dd>
                <Type type={mention.type} mode={mention.mode} quad={mention.quad} /> <StatusMark status={mention.status} />
            </dd>
            <dt>Actor</dt>
            <dd>
                <Parties parties={mention.actors} />
            </dd>
            <dt>Recipient</dt>
            <dd>
                <Parties parties={mention.recipients} />
            </dd>
            <dt>When</dt>
            <dd>
                <DateText range={mention.date} />
                {mention.date && <span class="muted"> {mention.date.basis}</span>}
            </dd>
            <dt>Where</dt>
            <dd>
                <PlaceText place={mention.place} />
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
                        <Counts counts={mention.counts} />
                    </dd>
                </>
            )}
        </dl>
    );
}
