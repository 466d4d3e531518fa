// Why a mention was coded so, in words.
import { useState } from "preact/hooks";
import { useApi } from "./api";
import { formatShare } from "./format";
import { Await } from "./state";
import type { Mention } from "./types";

interface Explained {
    explanations?: unknown;
}

export function Why({ mention }: { mention: Mention }) {
    const [open, setOpen] = useState(false);
    return (
        <details class="why" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
            <summary>Why so? Confidence {formatShare(mention.confidence)}</summary>
            {open && <Reason mention={mention} />}
        </details>
    );
}

function Reason({ mention }: { mention: Mention }) {
    const explained = useApi<Explained>(`explain/${mention.mention}`);
    return <Await of={explained}>{(found) => <pre>{JSON.stringify(found)}</pre>}</Await>;
}
