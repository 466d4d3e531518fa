// A short tour of the colours: what each stands for, everywhere in the page.
import { useEffect, useRef } from "preact/hooks";
import { quadClass } from "./parts";
import { QUADS, TYPES } from "./ontology";
import { typeName } from "./format";
import { LAYERS, LAYER_NAMES } from "./layers";

export function Tour({ close }: { close: () => void }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => dialog.current?.showModal(), []);
    return (
        <dialog ref={dialog} class="dialog tour" aria-labelledby="tour-title" onClose={close}>
            <h2 id="tour-title">The colours</h2>
            <p>Blue is cooperation and orange is conflict, everywhere. Strong colours are deeds, weak ones are words.</p>
            <dl class="tour-quads">
                {QUADS.map((quad) => (
                    <div key={quad}>
                        <dt>
                            <span class={`swatch ${quadClass(quad)}`} /> {quad}
                        </dt>
                        <dd>{TYPES[quad].map((type) => typeName(type)).join(", ")}</dd>
                    </div>
                ))}
            </dl>
            <p>In the text of a report each part of an event has a colour and a line of its own:</p>
            <p class="report-text">
                {LAYERS.filter((layer) => layer !== "quote").map((layer) => (
                    <>
                        <mark class={`layer-${layer}`}>{LAYER_NAMES[layer]}</mark>{" "}
                    </>
                ))}
            </p>
            <p>
                <span class="status">planned</span> and its like say that an event is not told as having happened.{" "}
                <span class="disputed">disputed</span> marks events of which outlets differ on a name, a number, a date or a place.
            </p>
            <button type="button" onClick={() => dialog.current?.close()}>
                Close
            </button>
        </dialog>
    );
}
