// What a view shows while it waits, when there is nothing, and when something went wrong.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { useOverview } from "./overview";
import { type ApiError, type Fetched, setToken } from "./api";

export function Loading({ lines = 6 }: { lines?: number }) {
    return (
        <div class="loading" role="status">
            <span class="unseen">Loading</span>
            {Array.from({ length: lines }, (_, i) => (
                <span key={i} class="bone" />
            ))}
        </div>
    );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
    return (
        <div class="empty" role="status">
            <p class="empty-title">{title}</p>
            {children}
        </div>
    );
}

/** As Empty, but where there is nothing at all in the store it says how that is changed. */
export function Nothing({ title, children }: { title: string; children?: ComponentChildren }) {
    const { version, reports } = useOverview();
    if (!version || reports > 0) return <Empty title={title}>{children}</Empty>;
    return (
        <Empty title="The store is empty">
            <p>
                Read reports into it with <code>dateline add FOLDER</code>, or the world's feeds with <code>dateline watch FEEDS</code>. They
                appear here as they come.
            </p>
        </Empty>
    );
}

export function Failure({ error }: { error: ApiError }) {
    if (error.status === 401) return <TokenForm />;
    return (
        <div class="failure" role="alert">
            <p class="empty-title">{error.status === 404 ? "There is no such thing in the store" : "This could not be read"}</p>
            {error.heirs.length > 0 ? (
                <p>
                    It was merged into{" "}
                    {error.heirs.map((heir) => (
                        <a key={heir} href={`/events/${heir}`}>
                            {heir}{" "}
                        </a>
                    ))}
                </p>
            ) : (
                <p>{error.message}</p>
            )}
            {error.status !== 404 && (
                <button type="button" onClick={() => location.reload()}>
                    Try again
                </button>
            )}
        </div>
    );
}

function TokenForm() {
    const [token, change] = useState("");
    const submit = (event: Event) => {
        event.preventDefault();
        setToken(token.trim());
        location.reload();
    };
    return (
        <form class="failure" onSubmit={submit}>
            <p class="empty-title">This store asks for a token</p>
            <label>
                Token given to <code>dateline serve --token</code>
                <input type="password" autocomplete="off" value={token} onInput={(event) => change(event.currentTarget.value)} />
            </label>
            <button type="submit">Open</button>
        </form>
    );
}

/** Shows data when it is there; former data stays, dimmed, while newer is on its way. */
export function Await<T>({ of, lines, children }: { of: Fetched<T>; lines?: number; children: (data: T) => VNode | null }) {
    if (of.state === "failed") return <Failure error={of.error} />;
    if (of.data === undefined) return <Loading {...(lines ? { lines } : {})} />;
    return (
        <div class={of.state === "loading" ? "stale" : undefined} aria-busy={of.state === "loading"}>
            {children(of.data)}
        </div>
    );
}
