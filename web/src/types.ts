// What the API answers: docs/openapi.json.

export type Quad = "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";
export type Status = "asserted" | "planned" | "demanded" | "possible" | "denied" | "negated";
export type Span = [number, number];

export interface Party {
    name: string | null;
    country: string | null;
    sector: string | null;
    role?: string | null;
}
export interface NamedParty extends Party {
    text: string;
    span: Span;
}
export interface DateRange {
    from: string | null;
    to: string | null;
}
export interface Place {
    name: string | null;
    country: string | null;
    precision: string | null;
    lat?: number | null;
    lon?: number | null;
}
export interface Count {
    min: number | null;
    max: number | null;
}
export interface Dispute {
    field: string;
    values: { value: unknown; mentions: string[]; outlets?: string[] }[];
}
export interface Event {
    event: string;
    type: string;
    mode: string | null;
    contexts: string[];
    cameo: string | null;
    quad: Quad;
    score: number | null;
    actors: Party[];
    recipients: Party[];
    date: DateRange | null;
    place: Place | null;
    status: Status;
    counts: Record<string, Count>;
    first_published: string | null;
    reports: number;
    outlets: string[];
    independent: number;
    mentions: string[];
    story: string | null;
    disputes: Dispute[];
    changed?: string;
    new?: boolean;
    words?: string; // of the first report that tells of it
}
export interface Mention {
    mention: string;
    report: string;
    part: "text" | "title";
    outlet: string | null;
    url: string | null;
    published: string | null;
    type: string;
    mode: string | null;
    contexts: string[];
    cameo: string | null;
    quad: Quad;
    score: number | null;
    actors: NamedParty[];
    recipients: NamedParty[];
    date: (DateRange & { text: string | null; span: Span | null; basis: string }) | null;
    place: (Place & { text: string | null; span: Span | null }) | null;
    status: Status;
    said_by: NamedParty | null;
    counts: Record<string, Count>;
    trigger: { text: string; span: Span };
    evidence: { text: string; span: Span };
    rule: string;
    confidence: number;
    made_by: string;
    corrected?: string[];
}
export type ReportKind = "article" | "live" | "stub" | "gallery";
export interface Report {
    kind: ReportKind;
    report: string;
    outlet: string | null;
    url: string | null;
    title: string | null;
    author: string | null;
    published: string | null;
    language: string | null;
    origin: string | null;
    story: string | null;
    words: number;
    mentions: string[];
}
export interface Story {
    story: string;
    title: string | null;
    from: string | null;
    to: string | null;
    reports: string[];
    outlets: string[];
    events: string[];
    related: string[];
}
export interface Quote {
    quote: string;
    report: string;
    outlet: string | null;
    url: string | null;
    published: string | null;
    kind: "speech" | "scare" | "title";
    direct: boolean;
    text: string;
    span: Span;
    cue: { text: string; span: Span } | null;
    speaker: NamedParty | null;
    part: "text" | "title";
}

/** A mention as an event shows it. Spans are of UTF-16 units of the report's text or title. */
export interface Told {
    mention: Mention;
    title: string | null;
    kind: ReportKind;
    origin: string | null;
    copies: number;
    copy: boolean;
    context: { text: string; at: Span };
}
export interface EventInFull extends Event {
    told: Told[];
    corrections: Correction[];
}
export interface Correction {
    correction: string;
    mention: string;
    report: string;
    part: "text" | "title";
    trigger: Span;
    field: string;
    was: unknown;
    value: unknown;
    by: string;
    reason: string;
    at: string;
    undone: { by: string; at: string; reason: string } | null;
    applies: boolean;
}
export interface Overview {
    version: string;
    reports: number;
    mentions: number;
    events: number;
    stories: number;
    outlets: number;
    from: string | null;
    to: string | null;
    edit: boolean;
    change: number;
}
export interface BusyStory {
    story: string;
    title: string | null;
    from: string | null;
    to: string | null;
    reports: number;
    lately: number;
    outlets: string[];
    events: number;
}
export interface News {
    change: number;
    reports: { all: number; hour: number; day: number };
    events: Event[];
    stories: BusyStory[];
}
type Part = "text" | "title";
/** A report with all that was found in it. Spans are of UTF-16 units of its text or title, by part. */
export interface Layers {
    report: Report;
    title: string | null;
    text: string;
    sentences: { span: Span; part: Part; furniture: boolean }[];
    actors: (NamedParty & { part: Part })[];
    times: { span: Span; part: Part; text: string; type: string; value: string | null; from?: string | null; to?: string | null }[];
    places: (Place & { span: Span; part: Part; text: string })[];
    quotes: Quote[];
    mentions: (Mention & { event: string | null })[];
    corrections: Correction[];
    same_origin: { report: string; outlet: string | null; title: string | null; published: string | null }[];
}
export interface Affair {
    story: Story;
    events: (Event & { told: { outlet: string | null; reports: string[]; published: string | null; words: string; mention: string }[] })[];
    reports: { report: string; outlet: string | null; title: string | null; published: string | null; kind: ReportKind; origin: string | null }[];
}
export interface Difference {
    event: string;
    type: string;
    told_by: string[];
    words: Record<string, string[]>;
    differ: { field: string; values: Record<string, string[]> }[];
    told: Mention[];
}
export interface Differences {
    differences: Difference[];
    alike: number;
}
export interface OutletRow {
    outlet: string | null;
    reports: number;
    events: number;
    alone: number;
    first: number;
    from: string | null;
    to: string | null;
}
export interface Naming {
    kind: "place" | "group";
    name: string | null;
    country?: string | null;
    sector?: string | null;
    here: { text: string; times: number }[];
    others: { text: string; times: number }[];
}
export interface OutletInFull extends OutletRow {
    types: { type: string; events: number; share: number; others: number }[];
    countries: { country: string | null; events: number }[];
    with: { outlet: string | null; events: number }[];
    lead: { before: number; same_day: number; after: number; median_days: number | null };
    sources: (Party & { mentions: number })[];
    names: Naming[];
}
export interface Speaker extends Party {
    quotes: number;
    from: string | null;
    to: string | null;
    months: [string, number][];
}
