// Numbers, dates and names of countries as the reader's locale has them.
import type { Count, DateRange, Party, Place } from "./types";

// By the build: KENKEETHET..., five letters a country; and the names of countries that are no more, by their codes.
declare const COUNTRY_CODES: string;
declare const FORMER_COUNTRIES: Record<string, string>;

const locale = navigator.languages.length ? [...navigator.languages] : undefined;
const number = new Intl.NumberFormat(locale);
const compact = new Intl.NumberFormat(locale, { notation: "compact" });
const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" });
const year = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
const list = new Intl.ListFormat(locale, { style: "short", type: "unit" });
const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });

/** What Intl gives for the same value again and again, as in charts of thousands of marks. */
function remembered<K, V>(find: (key: K) => V): (key: K) => V {
    const known = new Map<K, V>();
    return (key) => {
        let value = known.get(key);
        if (value === undefined) {
            if (known.size > 5000) known.clear();
            value = find(key);
            known.set(key, value);
        }
        return value;
    };
}

const alpha2 = new Map<string, string>();
for (let i = 0; i < COUNTRY_CODES.length; i += 5) alpha2.set(COUNTRY_CODES.slice(i, i + 3), COUNTRY_CODES.slice(i + 3, i + 5));

export const formatNumber = (value: number) => number.format(value);
export const formatCompact = (value: number) => compact.format(value);
export const formatDecimal = (value: number) => decimal.format(value);
export const formatShare = (value: number) => percent.format(value);
export const formatList = (items: string[]) => (items.length === 1 ? (items[0] as string) : list.format(items));

/** 1 report, 2 reports. */
export const counted = (value: number, noun: string) => `${number.format(value)} ${value === 1 ? noun : `${noun}s`}`;

const regionName = remembered((two: string): string | null => {
    try {
        return regions.of(two) ?? two;
    } catch {
        return null;
    }
});

/** KEN is Kenya; codes that nobody knows stay codes. */
export function countryName(code: string | null): string {
    const two = code && alpha2.get(code);
    return two ? (regionName(two) ?? code) : (FORMER_COUNTRIES[code ?? ""] ?? code ?? "");
}

export const countryCodes = () => [...alpha2.keys()];

/** Midnight UTC of 2012-03-04, 2012-03 or 2012; null when it is none. */
export function parseDay(text: string | null | undefined): Date | null {
    const found = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? "");
    if (!found) return null;
    const date = new Date(0);
    date.setUTCFullYear(Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1));
    return Number.isNaN(date.getTime()) ? null : date;
}

const dayName = remembered((time: number) => day.format(time));

/** The day of a publication or an event. */
export function formatDay(text: string | null | undefined): string {
    const date = parseDay(text);
    if (!date) return text ?? "";
    const known = (text ?? "").length;
    return known > 7 ? dayName(date.getTime()) : (known <= 4 ? year : month).format(date);
}

/** Day and time in the reader's time zone, where a time is known. */
export function formatMoment(text: string | null | undefined): string {
    if (!text) return "";
    const date = new Date(text);
    return text.length > 10 && !Number.isNaN(date.getTime()) ? moment.format(date) : formatDay(text);
}

const isFirst = (date: Date) => date.getUTCDate() === 1;
const isLast = (date: Date) => new Date(date.getTime() + 86_400_000).getUTCDate() === 1;

/** A day, a month or a year where the range is exactly that, else both ends. */
export function formatRange(range: DateRange | null | undefined): string {
    const from = parseDay(range?.from);
    const to = parseDay(range?.to);
    if (!from && !to) return "";
    if (!from) return `by ${dayName((to as Date).getTime())}`;
    if (!to) return `since ${dayName(from.getTime())}`;
    if (from.getTime() === to.getTime()) return dayName(from.getTime());
    if (isFirst(from) && isLast(to)) {
        if (from.getUTCFullYear() === to.getUTCFullYear()) {
            if (from.getUTCMonth() === to.getUTCMonth()) return month.format(from);
            if (from.getUTCMonth() === 0 && to.getUTCMonth() === 11) return year.format(from);
        }
    }
    return day.formatRange(from, to);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
    ["year", 31_556_952],
    ["month", 2_629_746],
    ["week", 604_800],
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
];

export function formatAgo(text: string | null | undefined): string {
    const then = text ? new Date(text).getTime() : NaN;
    if (Number.isNaN(then)) return "";
    const seconds = (then - Date.now()) / 1000;
    for (const [unit, length] of STEPS) if (Math.abs(seconds) >= length) return relative.format(Math.round(seconds / length), unit);
    return relative.format(Math.round(seconds), "second");
}

const BASES: Record<string, string> = {
    explicit: "as written",
    relative: "reckoned from publication",
    context: "from the context",
    published: "no date is told",
};

/** How a date was found. */
export const basisName = (basis: string): string => BASES[basis] ?? basis;

/** 24, 24–31, ≥ 24. */
export function formatCount(count: Count): string {
    const { min, max } = count;
    if (min === null) return max === null ? "" : `≤ ${number.format(max)}`;
    if (max === null) return `≥ ${number.format(min)}`;
    return min === max ? number.format(min) : `${number.format(min)}–${number.format(max)}`;
}

const SECTORS: Record<string, string> = {
    GOV: "government",
    MIL: "military",
    COP: "police",
    SPY: "intelligence",
    JUD: "judiciary",
    LEG: "parliament",
    PTY: "parties",
    OPP: "opposition",
    REB: "rebels",
    UAF: "armed groups",
    CRM: "criminals",
    CVL: "civilians",
    REF: "refugees",
    LAB: "workers",
    AGR: "farmers",
    BUS: "business",
    EDU: "education",
    HLH: "health",
    MED: "media",
    REL: "religion",
    ENV: "environmentalists",
    SET: "settlers",
    NGO: "NGO",
    IGO: "international body",
    NGM: "international movement",
    ELI: "elites",
};

export const sectorName = (code: string | null): string => (code ? (SECTORS[code] ?? code) : "");

/** The line for a party: its name, else what it is of which country. */
export function partyName(party: Party): string {
    if (party.name) return party.name;
    const country = countryName(party.country);
    const sector = sectorName(party.sector);
    return [country, sector].filter(Boolean).join(" ") || (party as { text?: string }).text || "?";
}

export const partyNames = (parties: Party[]): string => formatList(parties.map(partyName));

export function placeName(place: Place | null): string {
    if (!place) return "";
    const country = countryName(place.country);
    if (!place.name || place.precision === "country" || place.name === country) return country || place.name || "";
    return country ? `${place.name}, ${country}` : place.name;
}

/** ASSAULT with mode aerial is "Assault, aerial". */
export function typeName(type: string, mode: string | null = null): string {
    const words = type.toLowerCase().replace(/[_-]/g, " ");
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    return mode ? `${name}, ${mode.replace(/[_-]/g, " ")}` : name;
}

/** An address that a report names is a link only when it is one of the web. */
export function safeLink(text: string | null): string | null {
    if (!text || text.length > 4096) return null;
    try {
        const address = new URL(text);
        return (address.protocol === "https:" || address.protocol === "http:") && !address.username && !address.password
            ? address.href
            : null;
    } catch {
        return null;
    }
}
