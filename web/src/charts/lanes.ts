// Marks of a lane, set beside its line without touching each other.

export interface Disc {
    x: number;
    r: number;
}

/**
 * How far from the line the centre of each disc lies: as near as the discs before it allow. `discs` rise in x. Where that grows over
 * `most`, the lane is pressed together, so that discs overlap rather than leave it.
 */
export function besideLine(discs: Disc[], most: number, gap = 1): number[] {
    const offsets: number[] = [];
    let widest = 0;
    let begin = 0;
    discs.forEach((disc, i) => {
        widest = Math.max(widest, disc.r);
        while (begin < i && (discs[begin] as Disc).x < disc.x - disc.r - widest - gap) begin++;
        const bars: [number, number][] = [];
        for (let j = begin; j < i; j++) {
            const other = discs[j] as Disc;
            const apart = disc.r + other.r + gap;
            const along = disc.x - other.x;
            if (along >= apart) continue;
            const across = Math.sqrt(apart * apart - along * along);
            bars.push([(offsets[j] as number) - across, (offsets[j] as number) + across]);
        }
        bars.sort((a, b) => a[0] - b[0]);
        let offset = disc.r + gap;
        for (const [low, high] of bars) if (offset > low && offset < high) offset = high;
        offsets.push(offset);
    });
    const reach = discs.reduce((far, disc, i) => Math.max(far, (offsets[i] as number) + disc.r), 0);
    if (reach <= most) return offsets;
    return offsets.map((offset, i) => {
        const r = (discs[i] as Disc).r;
        return r + gap + ((offset - r - gap) * (most - 2 * r - gap)) / Math.max(reach - 2 * r - gap, 1);
    });
}
