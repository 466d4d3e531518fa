// How much there is in the store, and whether it may be corrected.
import { useLayoutEffect, useState } from "preact/hooks";
import { get } from "./api";
import { useRound } from "./refresh";
import type { Overview } from "./types";

const NOTHING: Overview = {
    version: "",
    reports: 0,
    mentions: 0,
    events: 0,
    stories: 0,
    outlets: 0,
    from: null,
    to: null,
    edit: false,
    change: 0,
};
let asked: { round: number; answer: Promise<Overview> } | null = null;

/** One question a round, however many parts of a view want to know. */
export function useOverview(): Overview {
    const round = useRound();
    const [overview, setOverview] = useState(NOTHING);
    useLayoutEffect(() => {
        if (asked?.round !== round) asked = { round, answer: get<Overview>("", {}, undefined, round > 0).catch(() => NOTHING) };
        void asked.answer.then(setOverview);
    }, [round]);
    return overview;
}
