// Why a mention was coded so, in words.
import { useState } from "preact/hooks";
import { useApi } from "./api";
import { formatShare } from "./format";
import { Await } from "./state";
import type { Mention } from "./types";

interface Reason {
    found: boolean;
    made_by: string;
    now?: string;
    words?: string[];
}

export function Why({ mention }: { mention: Mention }) {
    const [open, setOpen] = useState(false);
    return (
        <details class="why" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
            <summary>Why so? Confidence {formatShare(mention.confidence)}</summary>
            {open && <Words id={mention.mention} />}
        </details>
    );
}

function Words({ id }: { id: string }) {
    const reason = useApi<Reason>(`mentions/${id}/reason`);
    return (
        <Await of={reason} lines={3}>
            {({ found, words, made_by, now }) =>
                found ? (
                    <ul class="reason">
                        {words?.map((line) => (
                            <li key={line}>
                                <bdi>{line}</bdi>
                            </li>
                        ))}
                        <li class="muted">Made by {made_by}</li>
                    </ul>
                ) : (
                    <p class="muted">
                        This was coded by {made_by}; {now ?? "this program"} does not find it again. <code>dateline recode</code> codes all
                        reports anew.
                    </p>
                )
            }
        </Await>
    );
}
