// Periods and the marks of a time axis, in UTC: days since 1970 in milliseconds.
export const DAY = 86_400_000;

export type Unit = "day" | "week" | "month" | "year";

const MONDAY = 4 * DAY; // 1970-01-05

function utc(year: number, month: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    return date.getTime();
}

/** The start of the period that holds the time; weeks start on Monday. */
export function startOf(unit: Unit, time: number): number {
    const date = new Date(time);
    if (unit === "day") return Math.floor(time / DAY) * DAY;
    if (unit === "week") return Math.floor((time - MONDAY) / (7 * DAY)) * 7 * DAY + MONDAY;
    return utc(date.getUTCFullYear(), unit === "month" ? date.getUTCMonth() : 0);
}

/** The start of the period that lies `count` periods behind the one that starts at `start`. */
export function later(unit: Unit, start: number, count = 1): number {
    if (unit === "day") return start + count * DAY;
    if (unit === "week") return start + count * 7 * DAY;
    const date = new Date(start);
    return unit === "month" ? utc(date.getUTCFullYear(), date.getUTCMonth() + count) : utc(date.getUTCFullYear() + count, 0);
}

/** 2012-03-04. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** 2012, 2012-03 or 2012-03-04 as [start, end); null when it is none of these. */
export function spanOf(text: string | null | undefined): [number, number] | null {
    const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? "");
    if (!found) return null;
    const [, year, month, day] = found;
    if (!month) return [utc(Number(year), 0), utc(Number(year) + 1, 0)];
    const first = utc(Number(year), Number(month) - 1);
    if (!day) return [first, later("month", first)];
    const start = first + (Number(day) - 1) * DAY;
    return [start, start + DAY];
}

/** The two ends of a stretch as the filters since and until have them, as short as is exact. */
export function asFilters(from: number, to: number): { since: string; until: string } {
    const last = to - DAY;
    const whole = (unit: "month" | "year") => startOf(unit, from) === from && startOf(unit, to) === to;
    const length = whole("year") ? 4 : whole("month") ? 7 : 10;
    return { since: isoDay(from).slice(0, length), until: isoDay(last).slice(0, length) };
}

export interface Tick {
    time: number;
    unit: "day" | "month" | "year";
    opens: boolean; // the first of a new month (for days) or a new year (for months), or of the axis
}

const STEPS: ["day" | "week" | "month" | "year", number][] = [
    ["day", 1], ["day", 2], ["week", 1], ["week", 2], ["month", 1], ["month", 2], ["month", 3], ["month", 6],
    ["year", 1], ["year", 2], ["year", 5], ["year", 10], ["year", 20], ["year", 50], ["year", 100], ["year", 500],
];

function marks(unit: Unit, step: number, from: number, to: number, most: number): number[] | null {
    let time = startOf(unit, from);
    if (unit === "year") time = utc(Math.floor(new Date(time).getUTCFullYear() / step) * step, 0);
    if (unit === "month") time = utc(new Date(time).getUTCFullYear(), Math.floor(new Date(time).getUTCMonth() / step) * step);
    const found: number[] = [];
    for (; time < to; time = later(unit, time, step)) {
        if (time < from) continue;
        if (found.length === most) return null;
        found.push(time);
    }
    return found;
}

/** At most `most` round times in [from, to), on the finest step for which that holds. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
    for (const [step, size] of STEPS) {
        const found = marks(step, size, from, to, Math.max(most, 1));
        if (!found) continue;
        const unit = step === "week" ? "day" : step;
        const wider: Unit = unit === "day" ? "month" : "year";
        return found.map((time, i) => ({ time, unit, opens: i === 0 || startOf(wider, time) !== startOf(wider, found[i - 1] as number) }));
    }
    return [];
}

/** 1, 2 or 5 times a power of ten (at least 1), so that no more than `most` steps reach `max`. */
export function countStep(max: number, most: number): number {
    const least = max / Math.max(most, 1);
    const power = 10 ** Math.max(Math.floor(Math.log10(Math.max(least, 1))), 0);
    return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power * 10;
}

/**
 * The stretch in which nearly all lies: a report of today that names a war of 1812 should not press a year of days into one pixel. It is
 * the shortest that holds seventeen of twenty; all where that is not much shorter. `times` rise; `weights` beside them.
 */
export function mainStretch(times: number[], weights: number[]): { first: number; last: number } {
    const end = Math.max(times.length - 1, 0);
    const wanted = weights.reduce((sum, weight) => sum + weight, 0) * 0.85;
    const length = (a: number, b: number) => (times[b] ?? 0) - (times[a] ?? 0);
    const best = { first: 0, last: end };
    let held = 0;
    let first = 0;
    for (let last = 0; last <= end; last++) {
        held += weights[last] ?? 0;
        for (; held - (weights[first] ?? 0) >= wanted && first < last; first++) held -= weights[first] ?? 0;
        if (held >= wanted && length(first, last) < length(best.first, best.last)) Object.assign(best, { first, last });
    }
    return length(best.first, best.last) < 0.5 * length(0, end) ? widened(times, best) : { first: 0, last: end };
}

/** With what lies close before and behind. */
function widened(times: number[], { first, last }: { first: number; last: number }): { first: number; last: number } {
    const room = Math.max(((times[last] ?? 0) - (times[first] ?? 0)) / 4, 7 * DAY);
    const from = (times[first] ?? 0) - room;
    const to = (times[last] ?? 0) + room;
    return { first: times.findIndex((time) => time >= from), last: times.findLastIndex((time) => time <= to) };
}
