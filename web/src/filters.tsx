// The filters of the command line. They live in the query of the address, so that an address restores what is shown.
import { useEffect, useRef, useState } from "preact/hooks";
import { countryCodes, countryName, formatDay, typeName } from "./format";
import { QUADS, STATUSES, TYPES } from "./ontology";
import { REPORT_KINDS, kindName } from "./parts";
import { setQuery, useRoute } from "./router";

export type Field =
    "text" | "country" | "actor" | "recipient" | "type" | "status" | "since" | "until" | "place" | "outlet" | "story" | "disputed" | "by" | "kind";

const LABELS: Record<Field, string> = {
    text: "Words in the report",
    country: "Country",
    actor: "Actor",
    recipient: "Recipient",
    type: "Type",
    status: "Status",
    since: "Since",
    until: "Until",
    place: "Place",
    outlet: "Outlet",
    story: "Story",
    disputed: "Disputed only",
    by: "Speaker",
    kind: "Kind",
};
const HINTS: Partial<Record<Field, string>> = {
    text: "sanctions border",
    country: "Kenya or KEN",
    actor: "name, KEN or GOV",
    recipient: "name, KEN or GOV",
    since: "2012-03",
    until: "2014-12-31",
    outlet: "example.org",
    place: "Mandera",
    by: "name or office",
};
const FIRST: Field[] = ["by", "text", "country", "type", "since", "until"];

/** The filters that the address has, for a question to the API; only those that the view offers. */
export function filtersOf(query: URLSearchParams, fields: readonly Field[]): Record<string, string> {
    const filters: Record<string, string> = {};
    for (const field of fields) {
        const value = query.get(field);
        if (value) filters[field] = value;
    }
    return filters;
}

export function Filters({ fields }: { fields: readonly Field[] }) {
    const { query } = useRoute();
    const active = fields.filter((field) => query.get(field));
    const later = fields.filter((field) => !FIRST.includes(field));
    const [open, setOpen] = useState(() => later.some((field) => query.get(field)));
    return (
        <search class="filters">
            <div class="fields">
                {fields
                    .filter((field) => FIRST.includes(field))
                    .map((field) => (
                        <FilterInput key={field} field={field} value={query.get(field) ?? ""} />
                    ))}
                {later.length > 0 && (
                    <button type="button" class="quiet more" aria-expanded={open} onClick={() => setOpen(!open)}>
                        {open ? "Fewer" : "More"} filters
                    </button>
                )}
            </div>
            {open && (
                <div class="fields">
                    {later.map((field) => (
                        <FilterInput key={field} field={field} value={query.get(field) ?? ""} />
                    ))}
                </div>
            )}
            {active.length > 0 && (
                <ul class="chips" aria-label="Filters in use">
                    {active.map((field) => (
                        <li key={field}>
                            <button type="button" class="chip" onClick={() => setQuery({ [field]: null })}>
                                <span class="unseen">Remove filter </span>
                                {field === "disputed" ? "" : `${LABELS[field]}: `}
                                <b>{shown(field, query.get(field) ?? "")}</b> <span aria-hidden="true">×</span>
                            </button>
                        </li>
                    ))}
                    {active.length > 1 && (
                        <li>
                            <button
                                type="button"
                                class="quiet"
                                onClick={() => setQuery(Object.fromEntries(active.map((field) => [field, null])))}
                            >
                                Clear all
                            </button>
                        </li>
                    )}
                </ul>
            )}
        </search>
    );
}

function shown(field: Field, value: string): string {
    if (field === "type") {
        const [type = "", mode] = value.split("/");
        return typeName(type, mode ?? null);
    }
    if (field === "country" && /^[A-Z]{3}$/.test(value)) return countryName(value);
    if (field === "since" || field === "until") return formatDay(value);
    if (field === "disputed") return "disputed only";
    if (field === "kind") return kindName(value);
    return value;
}

function FilterInput({ field, value }: { field: Field; value: string }) {
    const id = `filter-${field}`;
    if (field === "disputed")
        return (
            <label class="check">
                <input
                    type="checkbox"
                    checked={value !== ""}
                    onChange={(event) => setQuery({ disputed: event.currentTarget.checked ? "true" : null })}
                />{" "}
                {LABELS[field]}
            </label>
        );
    return (
        <div class={`field field-${field}`}>
            <label for={id}>{LABELS[field]}</label>
            {field === "type" ? (
                <select id={id} value={value} onChange={(event) => setQuery({ type: event.currentTarget.value })}>
                    <option value="">any</option>
                    {value.includes("/") && <option value={value}>{shown("type", value)}</option>}
                    {QUADS.map((quad) => (
                        <optgroup key={quad} label={quad}>
                            {TYPES[quad].map((type) => (
                                <option key={type} value={type}>
                                    {typeName(type)}
                                </option>
                            ))}
                        </optgroup>
                    ))}
                </select>
            ) : field === "kind" ? (
                <select id={id} value={value} onChange={(event) => setQuery({ kind: event.currentTarget.value })}>
                    <option value="">any</option>
                    {REPORT_KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                            {kindName(kind)}
                        </option>
                    ))}
                </select>
            ) : field === "status" ? (
                <select id={id} value={value} onChange={(event) => setQuery({ status: event.currentTarget.value })}>
                    <option value="">any</option>
                    {STATUSES.map((status) => (
                        <option key={status}>{status}</option>
                    ))}
                </select>
            ) : (
                <TextInput id={id} field={field} value={value} />
            )}
        </div>
    );
}

/** What is typed takes effect after a pause, on Enter and when the field is left. */
function TextInput({ id, field, value }: { id: string; field: Field; value: string }) {
    const [text, setText] = useState(value);
    const timer = useRef(0);
    useEffect(() => setText(value), [value]);
    useEffect(() => () => clearTimeout(timer.current), []);
    const apply = (now: string) => {
        clearTimeout(timer.current);
        setQuery({ [field]: now.trim() || null }, true);
    };
    const later = (now: string) => {
        setText(now);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => apply(now), 400);
    };
    const day = field === "since" || field === "until";
    return (
        <>
            <input
                id={id}
                type={field === "text" ? "search" : "text"}
                value={text}
                placeholder={HINTS[field]}
                list={field === "country" ? "countries" : undefined}
                inputMode={day ? "numeric" : undefined}
                autocomplete="off"
                spellcheck={false}
                onInput={(event) => (day ? setText(event.currentTarget.value) : later(event.currentTarget.value))}
                onChange={(event) => apply(event.currentTarget.value)}
            />
            {field === "country" && (
                <datalist id="countries">
                    {countryCodes().map((code) => (
                        <option key={code} value={code}>
                            {countryName(code)}
                        </option>
                    ))}
                </datalist>
            )}
        </>
    );
}
