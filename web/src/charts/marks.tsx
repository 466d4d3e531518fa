// The mark of an event: its shape is its status, its colour its class, a ring around it a dispute.
import type { Quad, Status } from "../types";
import { quadClass } from "../parts";

const round = (value: number) => Math.round(value * 100) / 100;

function polygon(r: number, corners: number, turn: number): string {
    const points = Array.from({ length: corners }, (_, i) => {
        const angle = turn + (i * 2 * Math.PI) / corners;
        return `${round(r * Math.sin(angle))},${round(-r * Math.cos(angle))}`;
    });
    return `M${points.join("L")}Z`;
}

const circle = (r: number) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
const cross = (r: number) => `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`;

/** Told as having happened: a disc. Planned, demanded, possible: hollow shapes. Denied, negated: struck out. */
export function markPath(status: Status, r: number): string {
    const size = round(r);
    switch (status) {
        case "planned":
            return circle(size);
        case "demanded":
            return polygon(r * 1.2, 3, 0);
        case "possible":
            return polygon(r * 1.15, 4, 0);
        case "denied":
            return cross(round(r * 0.8));
        case "negated":
            return `M${-size},0H${size}${circle(size)}`;
        default:
            return circle(size);
    }
}

export const ringPath = (r: number): string => circle(round(r + 2.5));

export function Mark({ status, quad, disputed, r }: { status: Status; quad: Quad | null; disputed: boolean; r: number }) {
    return (
        <>
            {disputed && <path class="ring" d={ringPath(r)} />}
            <path class={`mark mark-${status} ${quadClass(quad)}`} d={markPath(status, r)} />
        </>
    );
}

const STATUS_WORDS: [Status, string][] = [
    ["asserted", "told as having happened"],
    ["planned", "planned"],
    ["demanded", "demanded"],
    ["possible", "possible"],
    ["denied", "denied"],
    ["negated", "did not happen"],
];

export function MarkKey() {
    const one = (r: number) => (
        <svg width={18} height={16} viewBox="-9 -8 18 16" aria-hidden="true">
            <circle r={r} class="mark mark-asserted" />
        </svg>
    );
    return (
        <ul class="legend" aria-label="Shapes">
            {STATUS_WORDS.map(([status, words]) => (
                <li key={status}>
                    <svg width={18} height={16} viewBox="-9 -8 18 16" aria-hidden="true">
                        <Mark status={status} quad={null} disputed={false} r={5} />
                    </svg>
                    {words}
                </li>
            ))}
            <li>
                <svg width={18} height={16} viewBox="-9 -8 18 16" aria-hidden="true">
                    <Mark status="asserted" quad={null} disputed r={4} />
                </svg>
                outlets disagree
            </li>
            <li>
                {one(2.5)}
                {one(6.5)} one origin, many
            </li>
        </ul>
    );
}
