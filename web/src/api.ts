// Asks the program. All answers are JSON; an answer that is no longer wanted is aborted.
import { useLayoutEffect, useState } from "preact/hooks";
import { useRound } from "./refresh";

export type Query = Record<string, string | number | boolean | null | undefined>;

export class ApiError extends Error {
    constructor(
        readonly status: number,
        message: string,
        readonly heirs: string[] = [], // of an event that was merged into others
    ) {
        super(message);
    }
}

const TOKEN = "dateline.token";

/** `dateline serve --token` prints an address with #token=...: it is kept for this tab and taken out of the address. */
export function takeToken() {
    const given = /^#token=(.+)$/.exec(location.hash);
    if (!given) return;
    sessionStorage.setItem(TOKEN, decodeURIComponent(given[1] ?? ""));
    history.replaceState(null, "", location.pathname + location.search);
}

export function setToken(token: string) {
    sessionStorage.setItem(TOKEN, token);
}

export function url(path: string, query: Query | URLSearchParams = {}): string {
    const given = query instanceof URLSearchParams ? [...query] : Object.entries(query);
    const parameters = new URLSearchParams();
    for (const [name, value] of given)
        if (value !== null && value !== undefined && value !== "" && value !== false) parameters.set(name, String(value));
    const text = parameters.toString();
    return `/api/${path}${text ? `?${text}` : ""}`;
}

function headers(more: Record<string, string> = {}): Record<string, string> {
    const token = sessionStorage.getItem(TOKEN);
    return token ? { ...more, Authorization: `Bearer ${token}` } : more;
}

async function answer(response: Response): Promise<Response> {
    if (response.ok) return response;
    try {
        const body = await parse<{ error?: string; heirs?: string[] }>(response);
        throw new ApiError(response.status, body.error ?? response.statusText, body.heirs);
    } catch (error) {
        throw error instanceof ApiError ? error : new ApiError(response.status, response.statusText);
    }
}

// Signs that turn the direction of text for all that follows: they could make one name look like another. As long as what they are replaced by.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

const ANY_TURN = /[\u202a-\u202e\u2066-\u2069]|\\u20(?:2[a-e]|6[6-9])/i; // also where they are escaped

/** Looking at each value takes as long as all else, so that is done only where there is one. */
const parsed = (json: string): unknown =>
    ANY_TURN.test(json)
        ? JSON.parse(json, (_, value: unknown) => (typeof value === "string" ? value.replace(TURNS, "\ufffd") : value))
        : JSON.parse(json);

async function parse<T>(response: Response): Promise<T> {
    const text = await response.text().catch(() => {
        throw new ApiError(0, "The answer broke off.");
    });
    return parsed(text) as T;
}

async function ask(address: string, init: RequestInit): Promise<Response> {
    const asked = fetch(address, init).catch((error: unknown) => {
        throw init.signal?.aborted ? error : new ApiError(0, "The program does not answer. Is dateline serve still running?");
    });
    return answer(await asked);
}

/** `newest`: no answer from before the store's last change, which the server may otherwise give while it is written to. */
export async function get<T>(path: string, query: Query | URLSearchParams = {}, signal?: AbortSignal, newest = false): Promise<T> {
    return parse<T>(await ask(url(path, query), { headers: headers(newest ? { "Cache-Control": "no-cache" } : {}), signal: signal ?? null }));
}

export async function send<T>(method: "POST", path: string, body: unknown): Promise<T> {
    return parse<T>(await ask(url(path), { method, headers: headers({ "Content-Type": "application/json" }), body: JSON.stringify(body) }));
}

/** Saves an answer as a file: a link cannot carry the token. */
export async function download(address: string, name: string) {
    const response = await ask(address, { headers: headers() });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Server-sent events over fetch, as EventSource cannot carry the token. Calls back with each event until aborted; connects again. */
export async function stream(
    path: string,
    signal: AbortSignal,
    each: (event: string, data: unknown) => void,
    state: (live: boolean) => void,
) {
    for (let wait = 1000; !signal.aborted; wait = Math.min(wait * 2, 30_000)) {
        try {
            const response = await ask(url(path), { headers: headers({ Accept: "text/event-stream" }), signal });
            if (!response.body) return;
            state(true);
            wait = 1000;
            await readStream(response.body, each);
        } catch (error) {
            if (error instanceof ApiError && error.status >= 400 && error.status < 500) return state(false);
        }
        state(false);
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
}

async function readStream(body: ReadableStream<Uint8Array>, each: (event: string, data: unknown) => void) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        const blocks = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
            let name = "message";
            const data: string[] = [];
            for (const line of block.split(/\r?\n/)) {
                if (line.startsWith("event:")) name = line.slice(6).trim();
                else if (line.startsWith("data:")) data.push(line.slice(5).trim());
            }
            if (data.length) each(name, parsed(data.join("\n")));
        }
    }
}

export type Fetched<T> = { state: "loading"; data?: T } | { state: "ready"; data: T } | { state: "failed"; error: ApiError; data?: T };

interface Held<T> {
    asked: string; // what it answers
    path: string;
    fetched: Fetched<T>;
}

/**
 * What the path answers, null asks nothing. While another answer is on its way the former one stays, so that the view does not blink; from
 * the moment that something else is asked on, it is said to be loading.
 */
export function useApi<T>(path: string | null, query: Query | URLSearchParams = {}): Fetched<T> {
    const round = useRound();
    const asked = path === null ? "" : `${url(path, query)} ${round}`;
    const [held, setHeld] = useState<Held<T> | null>(null);
    // at once, not after the frame is painted that says it is loading
    useLayoutEffect(() => {
        if (path === null) return;
        const abort = new AbortController();
        const hold = (fetched: Fetched<T>) => abort.signal.aborted || setHeld({ asked, path, fetched });
        get<T>(path, query, abort.signal, round > 0)
            .then((data) => hold({ state: "ready", data }))
            .catch((error: ApiError) => hold({ state: "failed", error }));
        return () => abort.abort();
    }, [asked]);
    if (path !== null && held?.asked === asked) return held.fetched;
    return held?.path === path && held.fetched.data !== undefined ? { state: "loading", data: held.fetched.data } : { state: "loading" };
}
