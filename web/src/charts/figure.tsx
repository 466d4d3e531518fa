// What every chart has around it: its width, a tip, the keys to its marks, a table of the same numbers, and these as files.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { quadClass } from "../parts";
import { QUADS } from "../ontology";
import { setQuery, useRoute } from "../router";
import "./charts.css";

/** The width that the element has, as it changes; 0 before it is known. */
export function useWidth<E extends Element>() {
    const element = useRef<E>(null);
    const [width, setWidth] = useState(0);
    useLayoutEffect(() => {
        if (!element.current) return;
        const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
        setWidth(Math.floor(element.current.getBoundingClientRect().width));
        observer.observe(element.current);
        return () => observer.disconnect();
    }, []);
    return [element, width] as const;
}

const TIP = 260;

/** Words beside a mark, kept within the chart's width. */
export function Tip({ x, y, width, children }: { x: number; y: number; width: number; children: ComponentChildren }) {
    const room = Math.min(TIP, width);
    const left = x + 14 + room <= width ? x + 14 : Math.max(0, x - room - 14);
    return (
        <div class="tip" style={{ left: `${left}px`, top: `${y}px`, maxWidth: `${room}px` }}>
            {children}
        </div>
    );
}

/** What a mark says, read out as the keyboard walks. */
export function Said({ children }: { children: ComponentChildren }) {
    return (
        <p class="unseen" role="status">
            {children}
        </p>
    );
}

/** One of a few ways to show, kept in the address; the first when it has none. */
export function Choice({ name, label, options }: { name: string; label: string; options: readonly (readonly [value: string, text: string])[] }) {
    const { query } = useRoute();
    const first = options[0]?.[0] ?? "";
    const chosen = chosenOf(query, name, options);
    return (
        <fieldset class="choice">
            <legend class="unseen">{label}</legend>
            {options.map(([value, text]) => (
                <label key={value} class={value === chosen ? "chosen" : undefined}>
                    <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => setQuery({ [name]: value === first ? null : value }, true)} />
                    {text}
                </label>
            ))}
        </fieldset>
    );
}

export function chosenOf(query: URLSearchParams, name: string, options: readonly (readonly [string, string])[]): string {
    const value = query.get(name);
    return options.find(([option]) => option === value)?.[0] ?? options[0]?.[0] ?? "";
}

/** The table of a chart, opened where it is wanted; whether it is open is kept in the address. */
export function TableBeside({ title, children }: { title: string; children: () => ComponentChildren }) {
    const { query } = useRoute();
    const open = query.has("table");
    return (
        <details
            class="beside"
            open={open}
            onToggle={(event) => {
                if (event.currentTarget.open !== open) setQuery({ table: event.currentTarget.open ? "1" : null }, true);
            }}
        >
            <summary>{title}</summary>
            {open && children()}
        </details>
    );
}

export type Row = Record<string, string | number | boolean | null>;

function asCsv(rows: Row[]): string {
    const names = Object.keys(rows[0] ?? {});
    const cell = (value: Row[string] | undefined) => {
        const text = value === null || value === undefined ? "" : String(value);
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return [names, ...rows.map((row) => names.map((name) => row[name]))].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function save(name: string, type: string, text: string) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** CSV and JSON of the numbers that are drawn. */
export function SaveShown({ name, rows }: { name: string; rows: () => Row[] }) {
    return (
        <span class="save">
            <button type="button" class="link" aria-label={`Save ${name} as CSV`} onClick={() => save(`${name}.csv`, "text/csv", asCsv(rows()))}>
                CSV
            </button>
            <button type="button" class="link" aria-label={`Save ${name} as JSON`} onClick={() => save(`${name}.json`, "application/json", JSON.stringify(rows(), null, 1))}>
                JSON
            </button>
        </span>
    );
}

/** Which colour is which. */
export function QuadKey() {
    return (
        <ul class="legend" aria-label="Colours">
            {QUADS.map((quad) => (
                <li key={quad}>
                    <span class={`swatch ${quadClass(quad)}`} />
                    {quad}
                </li>
            ))}
        </ul>
    );
}
