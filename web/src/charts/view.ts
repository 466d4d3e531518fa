// What part of a drawing is seen: moved and enlarged, never beyond its edges.
export interface View {
    k: number; // 1 shows all
    x: number; // the point of the drawing, at k = 1, that is at the middle
    y: number;
}

export const MOST_ZOOM = 64;

export function clipped(view: View, width: number, height: number): View {
    const k = Math.min(Math.max(view.k, 1), MOST_ZOOM);
    const hold = (at: number, size: number) => Math.min(Math.max(at, size / 2 / k), size - size / 2 / k);
    return { k, x: hold(view.x, width), y: hold(view.y, height) };
}

/** Where a point of the drawing is seen. */
export const seen = (view: View, width: number, height: number, [x, y]: readonly [number, number]): [number, number] => [
    (x - view.x) * view.k + width / 2,
    (y - view.y) * view.k + height / 2,
];

/** Enlarged by a factor, so that what is seen at [x, y] stays there. */
export function zoomedAt(view: View, factor: number, [x, y]: readonly [number, number], width: number, height: number): View {
    const k = Math.min(Math.max(view.k * factor, 1), MOST_ZOOM);
    const move = (centre: number, at: number, size: number) => centre + (at - size / 2) * (1 / view.k - 1 / k);
    return clipped({ k, x: move(view.x, x, width), y: move(view.y, y, height) }, width, height);
}

/** A box of the drawing with a margin around it, as large as fits. */
export function around([x0, y0, x1, y1]: readonly [number, number, number, number], width: number, height: number): View {
    const k = 0.7 * Math.min(width / Math.max(x1 - x0, 1), height / Math.max(y1 - y0, 1), 24);
    return clipped({ k, x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, width, height);
}

/** 3,12.5,-4 in an address: zoom, and the middle as shares of a thousand of width and height, whatever the size of the screen. */
export function viewText(view: View, width: number, height: number): string | null {
    if (view.k === 1) return null;
    return [view.k.toFixed(2), ((view.x / width) * 1000).toFixed(1), ((view.y / height) * 1000).toFixed(1)].map(Number).join(",");
}

export function viewOf(text: string | null, width: number, height: number): View {
    const [k = 1, x = 500, y = 500] = (text ?? "").split(",").map(Number).filter(Number.isFinite);
    return clipped({ k: text ? k : 1, x: (x / 1000) * width, y: (y / 1000) * height }, width, height);
}
