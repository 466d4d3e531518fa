// Who acts on whom, as the API counts it.
import { countryName, formatNumber, formatShare, sectorName } from "../format";
import { conflictShare } from "./mix";

export interface ActorNode {
    id: string;
    country: string | null;
    sector: string | null;
    events: number;
    acts: number;
    receives: number;
}

export interface Dyad {
    from: string;
    to: string;
    events: number;
    cooperation: number;
    conflict: number;
    score: number | null;
    verbal_cooperation: number;
    material_cooperation: number;
    verbal_conflict: number;
    material_conflict: number;
    disputed: number;
}

export interface Dyads {
    nodes: ActorNode[];
    links: Dyad[];
    more: boolean;
}

export const actorTitle = ({ id, country, sector }: ActorNode): string => [countryName(country), sectorName(sector)].filter(Boolean).join(" ") || id;

export function dyadWords({ events, cooperation, conflict }: Pick<Dyad, "events" | "cooperation" | "conflict">): string {
    const share = conflictShare(cooperation, conflict);
    return `${formatNumber(events)} ${events === 1 ? "event" : "events"}${share === null ? "" : `, ${formatShare(share)} conflict`}`;
}

/** Where the events of a dyad are listed. */
export function dyadEvents(from: ActorNode, to: ActorNode | null, filters: Record<string, string>): string {
    const code = ({ country, sector, id }: ActorNode) => (country && sector ? `${country} ${sector}` : (country ?? sector ?? id));
    return `/events?${new URLSearchParams({ ...filters, actor: code(from), ...(to ? { recipient: code(to) } : {}) })}`;
}
