// A table that can be sorted, goes on page by page, and is had as CSV and JSON.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { type ApiError, type Query, download, get, url } from "./api";
import { formatNumber } from "./format";
import { useRound } from "./refresh";
import { Failure, Loading, Nothing } from "./state";

export interface Column<T> {
    name: string;
    cell: (row: T) => ComponentChildren;
    sort?: (row: T) => string | number | null; // what to sort by; no sort, no button
    numeric?: boolean;
    class?: string;
}

interface Order {
    column: string;
    down: boolean;
}

function compare(a: string | number | null, b: string | number | null): number {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
}

export function Table<T>({
    caption,
    columns,
    rows,
    id,
    captionHidden = false,
    part = false,
}: {
    caption: string;
    columns: Column<T>[];
    rows: T[];
    id: (row: T) => string;
    captionHidden?: boolean;
    part?: boolean; // there are more rows than these
}) {
    const [order, setOrder] = useState<Order | null>(null);
    const by = order && columns.find((column) => column.name === order.column)?.sort;
    const sorted = by ? [...rows].sort((a, b) => (order.down ? -1 : 1) * compare(by(a), by(b))) : rows;
    const toggle = (column: string) =>
        setOrder(order?.column !== column ? { column, down: false } : order.down ? null : { column, down: true });
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
            <table>
                <caption class={captionHidden ? "unseen" : undefined}>{caption}</caption>
                <thead>
                    <tr>
                        {columns.map((column) => {
                            const sign = order?.column === column.name ? (order.down ? "descending" : "ascending") : undefined;
                            return (
                                <th key={column.name} scope="col" class={cellClass(column)} aria-sort={sign}>
                                    {column.sort ? (
                                        <button type="button" class="sort" onClick={() => toggle(column.name)}>
                                            {column.name}
                                            <span class="sign" aria-hidden="true">
                                                {sign === "ascending" ? " ↑" : sign ? " ↓" : ""}
                                            </span>
                                        </button>
                                    ) : (
                                        column.name
                                    )}
                                </th>
                            );
                        })}
                    </tr>
                </thead>
                <tbody>
                    {sorted.map((row) => (
                        <tr key={id(row)}>
                            {columns.map((column) => (
                                <td key={column.name} class={cellClass(column)} data-name={column.name}>
                                    <div>{column.cell(row)}</div>
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
            {order && part && (
                <p class="chart-note" role="status">
                    Sorted among the rows shown, not among all.
                </p>
            )}
        </div>
    );
}

const cellClass = (column: { numeric?: boolean; class?: string }) =>
    [column.numeric ? "numeric" : "", column.class ?? ""].filter(Boolean).join(" ") || undefined;

/** CSV and JSON of what is shown. */
export function SaveLinks({ path, query, name }: { path: string; query: Query; name: string }) {
    const [error, setError] = useState("");
    const link = (format: string) => {
        const address = url(path, { ...query, format });
        const save = (event: Event) => {
            event.preventDefault();
            setError("");
            download(address, `${name}.${format}`).catch((reason: unknown) =>
                setError(reason instanceof Error ? reason.message : "this could not be saved"),
            );
        };
        return (
            <a href={address} download={`${name}.${format}`} onClick={save}>
                {format.toUpperCase()}
            </a>
        );
    };
    return (
        <span class="save">
            {link("csv")} {link("json")}
            {error && <span role="alert"> {error}</span>}
        </span>
    );
}

interface Pages<T> {
    rows: T[];
    next: string | null;
    state: "loading" | "ready" | "failed";
    error: ApiError | null;
    more: () => void;
}

interface HeldPages<T> {
    asked: string; // the question and the cursor that the last page answers
    question: string;
    rows: T[];
    next: string | null;
    error: ApiError | null;
}

/** The rows of a list, page after page. `list` is the key under which the answer has them. */
export function usePages<T>(path: string, list: string, query: Query): Pages<T> {
    const round = useRound();
    const question = `${url(path, query)} ${round}`;
    const [held, setHeld] = useState<HeldPages<T> | null>(null);
    const [after, setAfter] = useState<{ question: string; cursor: string } | null>(null);
    const cursor = after?.question === question ? after.cursor : null;
    const asked = `${question} ${cursor ?? ""}`;
    useLayoutEffect(() => {
        const abort = new AbortController();
        const hold = (change: (former: HeldPages<T> | null) => Omit<HeldPages<T>, "asked" | "question">) =>
            abort.signal.aborted || setHeld((former) => ({ asked, question, ...change(former) }));
        get<Record<string, unknown>>(path, { ...query, after: cursor }, abort.signal, round > 0)
            .then((page) =>
                hold((former) => ({
                    rows: [...(cursor && former?.question === question ? former.rows : []), ...(page[list] as T[])],
                    next: page.next as string | null,
                    error: null,
                })),
            )
            .catch((error: ApiError) => hold((former) => ({ rows: former?.rows ?? [], next: former?.next ?? null, error })));
        return () => abort.abort();
    }, [asked]);
    const { rows, next, error } = held ?? { rows: [], next: null, error: null };
    const state = held?.asked !== asked ? "loading" : error ? "failed" : "ready";
    return { rows, next, state, error: state === "failed" ? error : null, more: () => next && setAfter({ question, cursor: next }) };
}

export function PagedTable<T>(props: {
    caption: string;
    pages: Pages<T>;
    columns: Column<T>[];
    id: (row: T) => string;
    nothing?: string;
    empty: ComponentChildren;
    save: ComponentChildren;
}) {
    const { pages } = props;
    if (pages.state === "failed" && pages.error && pages.rows.length === 0) return <Failure error={pages.error} />;
    if (pages.state === "loading" && pages.rows.length === 0) return <Loading lines={10} />;
    if (pages.rows.length === 0) return <Nothing title={props.nothing ?? "Nothing fits"}>{props.empty}</Nothing>;
    return (
        <div class={pages.state === "loading" ? "stale" : undefined} aria-busy={pages.state === "loading"}>
            <Table caption={props.caption} columns={props.columns} rows={pages.rows} id={props.id} captionHidden part={pages.next !== null} />
            <div class="table-foot">
                <span role="status">
                    {formatNumber(pages.rows.length)} {pages.next ? "shown, there are more" : "shown, all of them"}
                </span>
                {pages.next && (
                    <button type="button" disabled={pages.state === "loading"} onClick={pages.more}>
                        Load more
                    </button>
                )}
                {props.save}
            </div>
            {pages.state === "failed" && pages.error && <Failure error={pages.error} />}
        </div>
    );
}
