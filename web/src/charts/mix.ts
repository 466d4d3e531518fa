// How cooperation and conflict mix, as a colour and as a shape. The colours themselves are theme/colours.css.

/** From 0, all cooperation, to 1, all conflict; null where there is neither. */
export const conflictShare = (cooperation: number, conflict: number): number | null =>
    cooperation + conflict > 0 ? conflict / (cooperation + conflict) : null;

/** Blue over grey to orange, in steps of a tenth, as a value for CSS. */
export function mixColour(cooperation: number, conflict: number): string {
    const share = conflictShare(cooperation, conflict);
    if (share === null) return "var(--mixed)";
    const lean = Math.round((share * 2 - 1) * 10) * 10;
    if (lean === 0) return "var(--mixed)";
    const end = lean < 0 ? "var(--cooperation)" : "var(--conflict)";
    return Math.abs(lean) === 100 ? end : `color-mix(in oklab, ${end} ${Math.abs(lean)}%, var(--mixed))`;
}

/** The sector of a disc of radius r at (0, 0) that begins at twelve o'clock and takes `share` of it; "" for nothing. */
export function sector(r: number, share: number): string {
    if (share <= 0) return "";
    if (share >= 1) return `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}Z`;
    const angle = 2 * Math.PI * share;
    const x = (r * Math.sin(angle)).toFixed(2);
    const y = (-r * Math.cos(angle)).toFixed(2);
    return `M0,0V${-r}A${r},${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x},${y}Z`;
}
