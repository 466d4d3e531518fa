// Events of each type in each period, stacked: cooperation above the line, conflict below it.
import { TYPES, quadOf } from "../ontology";
import { type Unit, later, spanOf, startOf } from "./time";

export interface Period {
    start: number;
    end: number;
    events: number;
    types: Map<string, number>;
}

// From the line outward: deeds before words.
export const ABOVE = [...TYPES["material cooperation"], ...TYPES["verbal cooperation"]];
export const BELOW = [...TYPES["material conflict"], ...TYPES["verbal conflict"]];

/** Rows of [period, type, events] by the period's start; only periods that have events. */
export function periodsOf(rows: readonly (readonly [string, string, number, ...unknown[]])[], unit: Unit): Period[] {
    const found = new Map<number, Period>();
    for (const [text, type, events] of rows) {
        const span = spanOf(text);
        if (!span) continue;
        const start = startOf(unit, span[0]);
        let period = found.get(start);
        if (!period) found.set(start, (period = { start, end: later(unit, start), events: 0, types: new Map() }));
        period.events += events;
        period.types.set(type, (period.types.get(type) ?? 0) + events);
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
}

export const sumOf = (period: Period, types: readonly string[]): number => types.reduce((sum, type) => sum + (period.types.get(type) ?? 0), 0);

export const highest = (periods: Period[], types: readonly string[]): number => periods.reduce((most, period) => Math.max(most, sumOf(period, types)), 0);

export interface Bars {
    type: string;
    quad: string;
    d: string;
}

/** One path a type. `x` and `y` map times and counts to pixels; y falls with the count above the line. */
export function stackedBars(periods: Period[], x: (time: number) => number, y: (count: number) => number): Bars[] {
    const round = (value: number) => Math.round(value * 10) / 10;
    const paths = new Map<string, string[]>([...ABOVE, ...BELOW].map((type) => [type, []]));
    for (const period of periods) {
        const left = round(x(period.start));
        const width = x(period.end) - x(period.start);
        const bar = round(Math.max(width > 4 ? width - 1 : width > 2 ? width - 0.5 : width, 0.8));
        for (const [types, sign] of [[ABOVE, 1], [BELOW, -1]] as const) {
            let sum = 0;
            for (const type of types) {
                const count = period.types.get(type) ?? 0;
                if (count === 0) continue;
                const near = round(y(sign * sum));
                const far = round(y(sign * (sum + count)));
                const seam = Math.abs(far - near) > 4 ? sign * 0.5 : 0;
                paths.get(type)?.push(`M${left},${near}h${bar}V${round(far + seam)}h${-bar}Z`);
                sum += count;
            }
        }
    }
    return [...paths].filter(([, parts]) => parts.length > 0).map(([type, parts]) => ({ type, quad: quadOf(type) ?? "", d: parts.join("") }));
}
