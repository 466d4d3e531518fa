// Everything that is shown is asked again when this number rises.
import { useEffect, useState } from "preact/hooks";

let round = 0;
const listeners = new Set<(round: number) => void>();

export function refresh() {
    round++;
    for (const listener of listeners) listener(round);
}

export function useRound(): number {
    const [now, setNow] = useState(round);
    useEffect(() => {
        listeners.add(setNow);
        return () => void listeners.delete(setNow);
    }, []);
    return now;
}
