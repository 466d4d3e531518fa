// What arrives while the page is open. Nothing that is being read moves: the arrivals are counted, and shown when the reader says so.
import { useEffect, useState } from "preact/hooks";
import { stream } from "./api";
import { refresh } from "./refresh";

interface Live {
    connected: boolean;
    arrived: Set<string>; // new events
    changed: Set<string>; // events that changed or are gone, since the view was last read
}

let live: Live = { connected: false, arrived: new Set(), changed: new Set() };
const listeners = new Set<() => void>();

function set(change: Partial<Live>) {
    live = { ...live, ...change };
    for (const listener of listeners) listener();
}

function take(event: string, data: unknown) {
    const { new: arrived = [], changed = [], gone = [] } = data as { new?: string[]; changed?: string[]; gone?: string[] };
    if (event === "events")
        set({ arrived: new Set([...live.arrived, ...arrived]), changed: new Set([...live.changed, ...changed, ...gone]) });
    if (event === "corrected") set({ changed: new Set([...live.changed, "a correction"]) });
}

export function listen() {
    void stream("live", new AbortController().signal, take, (connected) => set({ connected }));
}

/** Reads the view again, with what arrived. */
export function showArrivals() {
    set({ arrived: new Set(), changed: new Set() });
    refresh();
}

export function useLive(): Live {
    const [state, setState] = useState(live);
    useEffect(() => {
        const listener = () => setState(live);
        listeners.add(listener);
        return () => void listeners.delete(listener);
    }, []);
    return state;
}
