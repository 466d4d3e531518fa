// How many a month, as a row of small bars on one scale of time.
import { formatDay, formatNumber } from "./format";

const LEAST_WIDTH = 12; // months, so that a bar of a young store is a bar and not a box

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export function Months({ months, from, to, label }: { months: [string, number][]; from: string; to: string; label: string }) {
    const first = monthNumber(from);
    const width = Math.max(LEAST_WIDTH, monthNumber(to) - first + 1);
    const most = Math.max(1, ...months.map(([, count]) => count));
    return (
        <svg class="months" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" role="img" aria-label={label}>
            {months.map(([month, count]) => (
                <rect
                    key={month}
                    x={monthNumber(month) - first}
                    y={10 - (count / most) * 10}
                    width={Math.max(0.8, width / 150)}
                    height={(count / most) * 10}
                >
                    <title>
                        {formatDay(month)}: {formatNumber(count)}
                    </title>
                </rect>
            ))}
        </svg>
    );
}
