// PLOVER's types in the order from the most cooperative to the most conflictual of each class.
import type { Quad, Status } from "./types";

export const TYPES: Record<Quad, string[]> = {
    "material cooperation": ["AID", "COOPERATE", "RETREAT"],
    "verbal cooperation": ["SUPPORT", "CONCEDE", "AGREE", "CONSULT"],
    "verbal conflict": ["REQUEST", "REJECT", "ACCUSE", "THREATEN"],
    "material conflict": ["PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"],
};

export const QUADS = Object.keys(TYPES) as Quad[];

export const STATUSES: Status[] = ["asserted", "planned", "demanded", "possible", "denied", "negated"];

export const quadOf = (type: string): Quad | null => QUADS.find((quad) => TYPES[quad].includes(type)) ?? null;
