// A bar in a cell of a table, with its number beside it; a tick shows what it is to be compared with.
import { quadClass } from "./parts";
import type { Quad } from "./types";

export function Bar({ share, beside, text, quad = null }: { share: number; beside?: number; text: string; quad?: Quad | null }) {
    return (
        <span class="bar-cell">
            <span class="bar-text">{text}</span>
            <svg class={`bar ${quadClass(quad)}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-fill" x="0" y="1" width={Math.min(100, share * 100)} height="8" />
                {beside !== undefined && <rect class="bar-tick" x={Math.min(99, beside * 100)} y="0" width="1" height="10" />}
            </svg>
        </span>
    );
}
