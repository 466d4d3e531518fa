// Marks that would lie on each other on the screen become one.

export interface Spot<T> {
    x: number;
    y: number;
    weight: number;
    item: T;
}

export interface Cluster<T> {
    x: number;
    y: number;
    weight: number;
    items: T[]; // heaviest first
}

/**
 * The heaviest spots stand where they are and take in the lighter ones that their discs would touch, so that a cluster lies on a real place.
 * The order of the input decides only between equals.
 */
export function clusters<T>(spots: Spot<T>[], radius: (weight: number) => number, gap = 2): Cluster<T>[] {
    const found: Cluster<T>[] = [];
    for (const spot of [...spots].sort((a, b) => b.weight - a.weight)) {
        const own = radius(spot.weight);
        const near = found.find((each) => Math.hypot(each.x - spot.x, each.y - spot.y) < radius(each.weight) + own + gap);
        if (near) {
            near.weight += spot.weight;
            near.items.push(spot.item);
        } else found.push({ x: spot.x, y: spot.y, weight: spot.weight, items: [spot.item] });
    }
    return found;
}

export interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

/** For each label, most important first, the first of its places that touches nothing placed before it; -1 where all do. */
export function standing(labels: Box[][], taken: Box[] = []): number[] {
    const placed = [...taken];
    const touch = (a: Box, b: Box) => a.x + a.width > b.x && b.x + b.width > a.x && a.y + a.height > b.y && b.y + b.height > a.y;
    return labels.map((places) => {
        const found = places.findIndex((place) => !placed.some((other) => touch(place, other)));
        if (found >= 0) placed.push(places[found] as Box);
        return found;
    });
}
