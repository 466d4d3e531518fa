// The small things that every view shows alike: types, statuses, parties, places, outlets.
import type { ComponentChildren } from "preact";
import { useApi } from "./api";
import { countryName, formatCount, formatRange, partyName, placeName, safeLink, sectorName, typeName } from "./format";
import type { Count, DateRange, Event, Party, Place, Quad, ReportKind, Status, Story } from "./types";

export const quadClass = (quad: Quad | null | undefined) => (quad ? `quad-${quad.replace(" ", "-")}` : "");

export function Type({ type, mode, quad }: { type: string; mode?: string | null; quad: Quad | null | undefined }) {
    return (
        <span class={`type ${quadClass(quad)}`} title={quad ?? undefined}>
            {typeName(type, mode ?? null)}
        </span>
    );
}

export function StatusMark({ status }: { status: Status }) {
    return status === "asserted" ? null : <span class="status">{status}</span>;
}

const KINDS: Record<ReportKind, [name: string, meaning: string]> = {
    article: ["article", ""],
    live: ["live blog", "The page was written on as things happened"],
    stub: ["beginning only", "The rest of the article is behind a paywall"],
    gallery: ["picture gallery", "Pictures with a text beside them"],
};
export const REPORT_KINDS = Object.keys(KINDS) as ReportKind[];
export const kindName = (kind: string): string => KINDS[kind as ReportKind]?.[0] ?? kind;

/** What a report is, unless it is a plain article. */
export function KindMark({ kind }: { kind: ReportKind }) {
    return kind === "article" ? null : (
        <span class="status" title={KINDS[kind][1]}>
            {kindName(kind)}
        </span>
    );
}

export function DisputeMark({ event }: { event: Event }) {
    const fields = event.disputes.map((dispute) => dispute.field).join(", ");
    return fields ? (
        <span class="disputed" title={`Outlets differ on: ${fields}`}>
            disputed
        </span>
    ) : null;
}

/** A party with the code beside its name; without a name, what it is. */
export function PartyText({ party }: { party: Party }) {
    const country = countryName(party.country);
    const codes = [party.name && country.startsWith(party.name) ? "" : country, sectorName(party.sector)].filter(Boolean).join(" ");
    return (
        <span class="party">
            {partyName(party)}
            {party.name && codes && <span class="codes"> {codes}</span>}
        </span>
    );
}

export function Parties({ parties, empty = "–" }: { parties: Party[]; empty?: string }) {
    if (parties.length === 0) return <span class="none">{empty}</span>;
    return (
        <>
            {parties.map((party, i) => (
                <>
                    {i > 0 && ", "}
                    <PartyText key={i} party={party} />
                </>
            ))}
        </>
    );
}

export function DateText({ range }: { range: DateRange | null | undefined }) {
    const text = formatRange(range);
    return text ? <time dateTime={range?.from ?? range?.to ?? ""}>{text}</time> : <span class="none">–</span>;
}

export function PlaceText({ place }: { place: Place | null }) {
    const text = placeName(place);
    return text ? <span>{text}</span> : <span class="none">–</span>;
}

export function Counts({ counts }: { counts: Record<string, Count> }) {
    const entries = Object.entries(counts);
    return entries.length === 0 ? null : (
        <span class="counts">
            {entries.map(([name, count], i) => (
                <span key={name}>
                    {i > 0 && ", "}
                    {formatCount(count)} {name}
                </span>
            ))}
        </span>
    );
}

/** What happened, as one line: who, what, to whom. */
export function Headline({ event }: { event: Event }) {
    return (
        <span class="headline">
            <Parties parties={event.actors} empty="Somebody" /> <Type type={event.type} mode={event.mode} quad={event.quad} />{" "}
            {event.recipients.length > 0 && <Parties parties={event.recipients} />}
        </span>
    );
}

/** A link out of the page, where the address is one of the web; else its text. */
export function Outward({ address, children }: { address: string | null; children: ComponentChildren }) {
    const href = safeLink(address);
    return href ? (
        <a href={href} target="_blank" rel="noreferrer noopener external">
            {children}
        </a>
    ) : (
        <>{children}</>
    );
}

export const OutletLink = ({ outlet }: { outlet: string | null }) =>
    outlet ? <a href={`/outlets/${encodeURIComponent(outlet)}`}>{outlet}</a> : <span class="none">unknown outlet</span>;

/** A story by its title. */
export function StoryLink({ id }: { id: string }) {
    const story = useApi<Story>(`stories/${encodeURIComponent(id)}`);
    return (
        <a href={`/stories/${id}`} aria-busy={story.state === "loading"}>
            <bdi>{story.data ? (story.data.title ?? "untitled story") : story.state === "failed" ? id : "…"}</bdi>
        </a>
    );
}
