// The time axis below a chart, in the reader's words for months.
import { formatCompact } from "../format";
import { type Tick, type Unit, countStep, DAY, timeTicks } from "./time";

const locale = navigator.languages.length ? [...navigator.languages] : undefined;
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
const year = format({ year: "numeric" });
const month = format({ month: "short" });
const monthOfYear = format({ month: "long", year: "numeric" });
const shortMonthOfYear = format({ month: "short", year: "numeric" });
const dayOfMonth = format({ day: "numeric" });
const day = format({ weekday: "short", year: "numeric", month: "short", day: "numeric" });
const plainDay = format({ year: "numeric", month: "short", day: "numeric" });

export function periodName(unit: Unit, start: number): string {
    if (unit === "year") return year.format(start);
    if (unit === "month") return monthOfYear.format(start);
    return unit === "day" ? day.format(start) : plainDay.formatRange(start, start + 6 * DAY);
}

/** Both ends in words; `to` is the first day that is not in it. */
export const stretchName = (from: number, to: number): string => plainDay.formatRange(from, to - DAY);

function words({ time, unit, opens }: Tick): [string, string] {
    if (unit === "year") return [year.format(time), ""];
    return unit === "month" ? [month.format(time), opens ? year.format(time) : ""] : [dayOfMonth.format(time), opens ? shortMonthOfYear.format(time) : ""];
}

export function TimeAxis({ from, to, left, width, top, height }: { from: number; to: number; left: number; width: number; top: number; height: number }) {
    const ticks = timeTicks(from, to, Math.max(Math.floor(width / 58), 2));
    let free = -Infinity;
    return (
        <g class="axis" aria-hidden="true">
            {ticks.map((tick) => {
                const x = left + ((tick.time - from) / (to - from)) * width;
                const [name, wider] = words(tick);
                const second = x >= free ? wider : "";
                if (second) free = x + second.length * 7 + 8;
                return (
                    <g key={tick.time} transform={`translate(${x.toFixed(1)},${top})`}>
                        <line y1={-height} y2={5} />
                        <text x={3} y={14}>
                            {name}
                        </text>
                        {second && (
                            <text x={3} y={28} class="wider">
                                {second}
                            </text>
                        )}
                    </g>
                );
            })}
        </g>
    );
}

/** Lines at round counts, above and below 0. */
export function CountAxis({ above, below, y, left, width }: { above: number; below: number; y: (count: number) => number; left: number; width: number }) {
    const step = countStep(Math.max(above, below), 2);
    const counts: number[] = [];
    for (let count = -Math.floor(below / step) * step; count <= above; count += step) if (count !== 0) counts.push(count);
    return (
        <g class="axis" aria-hidden="true">
            {counts.map((count) => (
                <g key={count} transform={`translate(0,${y(count).toFixed(1)})`}>
                    <line x1={left} x2={left + width} />
                    <text x={left - 6} y={4} text-anchor="end">
                        {formatCompact(Math.abs(count))}
                    </text>
                </g>
            ))}
        </g>
    );
}
