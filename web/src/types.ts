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
}
export interface Report {
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
export interface AnnotatedReport {
    report: {
        report: string;
        outlet: string | null;
        url: string | null;
        title: string | null;
        author: string | null;
        published: string | null;
        language: string | null;
        agency?: string | null;
        text: string;
    };
    sentences: { span: Span; part: "text" | "title"; furniture: boolean }[];
    actors: (NamedParty & { part: "text" | "title"; chain?: number })[];
    times: { span: Span; part: "text" | "title"; text: string; type: string; value: string | null; from?: string | null; to?: string | null }[];
    places: (Place & { span: Span; part: "text" | "title"; text: string })[];
    quotes: Quote[];
    mentions: Mention[];
}
