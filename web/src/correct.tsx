// Corrections: marking a mention wrong or mending a field, with a name and a reason. Only where `dateline serve --edit` allows it.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError, send } from "./api";
import { formatCount, formatMoment, formatRange, placeName, typeName } from "./format";
import { QUADS, STATUSES, TYPES } from "./ontology";
import { useOverview } from "./overview";
import { refresh } from "./refresh";
import type { Correction, Count, DateRange, Mention, Place } from "./types";

const NAME = "dateline.name";

interface Field {
    id: string;
    label: string;
    kind: "wrong" | "type" | "status" | "date" | "place" | "count" | "text";
    now: unknown;
}

function fieldsOf(mention: Mention): Field[] {
    const fields: Field[] = [
        { id: "wrong", label: "all of it is wrong", kind: "wrong", now: false },
        { id: "type", label: "what happened", kind: "type", now: mention.mode ? `${mention.type}/${mention.mode}` : mention.type },
        { id: "status", label: "status", kind: "status", now: mention.status },
        { id: "date", label: "when", kind: "date", now: mention.date },
        { id: "place", label: "where", kind: "place", now: mention.place },
    ];
    for (const [kind, count] of Object.entries(mention.counts))
        fields.push({ id: `counts.${kind}`, label: `number ${kind}`, kind: "count", now: count });
    for (const side of ["actors", "recipients"] as const)
        mention[side].forEach((party, i) => {
            for (const part of ["name", "country", "sector"] as const)
                fields.push({
                    id: `${side}.${i}.${part}`,
                    label: `${part} of ${side === "actors" ? "actor" : "recipient"} “${party.text}”`,
                    kind: "text",
                    now: party[part],
                });
        });
    return fields;
}

export function CorrectButton({ mention }: { mention: Mention }) {
    const { edit } = useOverview();
    const [open, setOpen] = useState(false);
    if (!edit) return null;
    return (
        <>
            <button type="button" class="quiet small" onClick={() => setOpen(true)}>
                Correct
            </button>
            {open && <CorrectDialog mention={mention} close={() => setOpen(false)} />}
        </>
    );
}

function useDialog() {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => dialog.current?.showModal(), []);
    return dialog;
}

function CorrectDialog({ mention, close }: { mention: Mention; close: () => void }) {
    const dialog = useDialog();
    const fields = fieldsOf(mention);
    const [chosen, setChosen] = useState("wrong");
    const field = fields.find(({ id }) => id === chosen) as Field;
    const [value, setValue] = useState<unknown>(true);
    const choose = (id: string) => {
        setChosen(id);
        setValue(id === "wrong" ? true : fields.find((each) => each.id === id)?.now);
    };
    return (
        <dialog ref={dialog} class="dialog" aria-labelledby="correct-title" onClose={close}>
            <h2 id="correct-title">Correct what was coded</h2>
            <p class="muted">
                What the program coded stays in the store beside it. All who open the store see your name, your reason and when, and can
                undo it.
            </p>
            <blockquote class="report-text sentence">
                <bdi>{mention.evidence.text}</bdi>
            </blockquote>
            <Signed
                label="Correct"
                close={() => dialog.current?.close()}
                submit={(by, reason) =>
                    send("POST", "corrections", { mention: mention.mention, field: field.id, value: tidy(field.kind, value), by, reason })
                }
            >
                <label>
                    What is wrong
                    <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
                        {fields.map(({ id, label }) => (
                            <option key={id} value={id}>
                                {label}
                            </option>
                        ))}
                    </select>
                </label>
                <ValueInput key={chosen} kind={field.kind} value={value} change={setValue} />
            </Signed>
        </dialog>
    );
}

/** Nothing typed is null: not known. */
function tidy(kind: Field["kind"], value: unknown): unknown {
    if (kind === "date") {
        const { from, to } = (value ?? {}) as DateRange;
        return { from: from || null, to: to || null };
    }
    if (kind === "place") {
        const { name, country } = (value ?? {}) as Place;
        return name || country ? { name: name || null, country: country || null } : null;
    }
    if (kind === "count") {
        const { min, max } = (value ?? {}) as Record<string, string | number | null | undefined>;
        const number = (text: string | number | null | undefined) =>
            text === null || text === undefined || text === "" ? null : Number(text);
        return number(min) === null && number(max) === null ? null : { min: number(min), max: number(max) };
    }
    return kind === "text" ? (value as string)?.trim() || null : value;
}

function ValueInput({ kind, value, change }: { kind: Field["kind"]; value: unknown; change: (value: unknown) => void }) {
    if (kind === "wrong") return null;
    if (kind === "type" || kind === "status")
        return (
            <label>
                It is
                <select value={value as string} onChange={(event) => change(event.currentTarget.value)}>
                    {kind === "status"
                        ? STATUSES.map((status) => <option key={status}>{status}</option>)
                        : [
                              String(value).includes("/") && (
                                  <option value={value as string}>{typeName(...(String(value).split("/") as [string, string]))}</option>
                              ),
                              ...QUADS.flatMap((quad) => TYPES[quad]).map((type) => (
                                  <option key={type} value={type}>
                                      {typeName(type)}
                                  </option>
                              )),
                          ]}
                </select>
            </label>
        );
    const parts: [string, string, string][] =
        kind === "date"
            ? [
                  ["from", "From", "2012-03-04"],
                  ["to", "To", "2012-03-04"],
              ]
            : kind === "place"
              ? [
                    ["name", "Place", "Mandera"],
                    ["country", "Country", "KEN"],
                ]
              : kind === "count"
                ? [
                      ["min", "At least", "3"],
                      ["max", "At most", "3"],
                  ]
                : [];
    if (kind === "text")
        return (
            <label>
                It is
                <input
                    type="text"
                    value={(value as string | null) ?? ""}
                    placeholder="not known"
                    onInput={(event) => change(event.currentTarget.value)}
                />
            </label>
        );
    const now = (value ?? {}) as Record<string, string | number | null>;
    return (
        <div class="fields">
            {parts.map(([name, label, hint]) => (
                <label key={name}>
                    {label}
                    <input
                        type="text"
                        inputMode={kind === "count" ? "numeric" : "text"}
                        value={now[name] ?? ""}
                        placeholder={hint}
                        onInput={(event) => {
                            const text = event.currentTarget.value;
                            change({ ...now, [name]: text.trim() });
                        }}
                    />
                </label>
            ))}
        </div>
    );
}

/** A form that asks who and why, and says what went wrong. */
function Signed(props: {
    label: string;
    close: () => void;
    submit: (by: string, reason: string) => Promise<unknown>;
    children?: ComponentChildren;
}) {
    const [by, setBy] = useState(localStorage.getItem(NAME) ?? "");
    const [reason, setReason] = useState("");
    const [state, setState] = useState<"" | "busy" | string>("");
    const submit = (event: Event) => {
        event.preventDefault();
        localStorage.setItem(NAME, by.trim());
        setState("busy");
        props
            .submit(by.trim(), reason.trim())
            .then(() => {
                props.close();
                refresh();
            })
            .catch((error: unknown) => setState(error instanceof ApiError ? error.message : "the program does not answer"));
    };
    return (
        <form class="signed" onSubmit={submit}>
            {props.children}
            <label>
                Reason
                <input type="text" required maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
            </label>
            <label>
                Your name
                <input
                    type="text"
                    required
                    maxLength={100}
                    value={by}
                    autocomplete="name"
                    onInput={(event) => setBy(event.currentTarget.value)}
                />
            </label>
            {state && state !== "busy" && (
                <p role="alert" class="wrong-input">
                    {state}
                </p>
            )}
            <p class="buttons">
                <button type="submit" class="primary" disabled={state === "busy"}>
                    {props.label}
                </button>
                <button type="button" onClick={props.close}>
                    Cancel
                </button>
            </p>
        </form>
    );
}

function shown(field: string, value: unknown): string {
    if (value === null || value === undefined) return "not known";
    if (field === "date") return formatRange(value as DateRange) || "not known";
    if (field === "place") return placeName(value as Place);
    if (field.startsWith("counts.")) return formatCount(value as Count);
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function CorrectionText({ correction }: { correction: Correction }) {
    const { field, was, value } = correction;
    return field === "wrong" ? (
        <b>marked wrong</b>
    ) : (
        <>
            {field.replaceAll(".", " ")}: <s>{shown(field, was)}</s> <b>{shown(field, value)}</b>
        </>
    );
}

/** Who corrected what, why and when; each can be undone. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
    if (corrections.length === 0) return null;
    return (
        <section class="section" aria-labelledby="corrections">
            <h2 id="corrections">Corrections</h2>
            <ul class="corrections">
                {corrections.map((correction) => (
                    <li key={correction.correction} class={correction.undone ? "undone" : undefined}>
                        <CorrectionText correction={correction} />
                        <CorrectionNote correction={correction} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

export function CorrectionNote({ correction }: { correction: Correction }) {
    const { edit } = useOverview();
    const [open, setOpen] = useState(false);
    const { by, at, reason, undone, applies } = correction;
    return (
        <div class="muted">
            {by}, {formatMoment(at)}: <bdi>{reason}</bdi>
            {undone && (
                <>
                    {" "}
                    · undone by {undone.by}, {formatMoment(undone.at)}: <bdi>{undone.reason}</bdi>
                </>
            )}
            {!undone && !applies && " · what it corrects is no longer coded so"}
            {edit && !undone && (
                <button type="button" class="quiet small" onClick={() => setOpen(true)}>
                    Undo
                </button>
            )}
            {open && <UndoDialog correction={correction} close={() => setOpen(false)} />}
        </div>
    );
}

function UndoDialog({ correction, close }: { correction: Correction; close: () => void }) {
    const dialog = useDialog();
    return (
        <dialog ref={dialog} class="dialog" aria-labelledby="undo-title" onClose={close}>
            <h2 id="undo-title">Undo the correction</h2>
            <p>
                <CorrectionText correction={correction} />
            </p>
            <Signed
                label="Undo"
                close={() => dialog.current?.close()}
                submit={(by, reason) => send("POST", `corrections/${correction.correction}/undo`, { by, reason })}
            />
        </dialog>
    );
}
