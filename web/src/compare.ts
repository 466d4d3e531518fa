// What two outlets tell differently of a story: events that only one tells, and fields in which they have nothing in common.
import { formatCount, formatRange, partyName, placeName, typeName } from "./format";
import type { Affair, Event, Mention } from "./types";

export interface Compared {
    event: Event;
    words: Record<string, string[]>; // by outlet; none where it does not tell of the event
    differ: { field: string; values: Record<string, string[]> }[];
}

const FIELDS: Record<string, (mention: Mention) => string[]> = {
    what: (mention) => [typeName(mention.type)],
    status: (mention) => [mention.status],
    actor: (mention) => mention.actors.map(partyName),
    recipient: (mention) => mention.recipients.map(partyName),
    when: (mention) => (mention.date && mention.date.basis !== "published" ? [formatRange(mention.date)] : []),
    where: (mention) => (mention.place ? [placeName(mention.place)] : []),
    number: (mention) => Object.entries(mention.counts).map(([kind, count]) => `${formatCount(count)} ${kind}`),
};

export function compare(affair: Affair, mentions: Mention[], outlets: [string, string]): { lines: Compared[]; alike: number } {
    const byId = new Map(mentions.map((mention) => [mention.mention, mention]));
    const lines: Compared[] = [];
    let alike = 0;
    for (const event of affair.events) {
        const own = event.mentions.map((id) => byId.get(id)).filter((mention) => mention !== undefined);
        const told = outlets.map((outlet) => own.filter((mention) => mention.outlet === outlet)) as [Mention[], Mention[]];
        if (told[0].length + told[1].length === 0) continue;
        const both = told[0].length > 0 && told[1].length > 0;
        const differ = both ? differences(told, outlets) : [];
        if (both && differ.length === 0) alike++;
        else lines.push({ event, differ, words: byOutlet(outlets, told, (mention) => [mention.evidence.text]) });
    }
    return { lines, alike };
}

function byOutlet(outlets: [string, string], told: [Mention[], Mention[]], of: (mention: Mention) => string[]): Record<string, string[]> {
    return Object.fromEntries(outlets.map((outlet, i) => [outlet, [...new Set((told[i] ?? []).flatMap(of))]]));
}

function differences(told: [Mention[], Mention[]], outlets: [string, string]): Compared["differ"] {
    const differ: Compared["differ"] = [];
    for (const [field, of] of Object.entries(FIELDS)) {
        const values = byOutlet(outlets, told, of);
        const [a = [], b = []] = outlets.map((outlet) => values[outlet]);
        if (a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value))) differ.push({ field, values });
    }
    return differ;
}
