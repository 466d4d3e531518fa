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

/** Which of the labels, most important first, can stand without touching one before it. */
export function standing(labels: Box[], taken: Box[] = []): boolean[] {
    const placed = [...taken];
    return labels.map((label) => {
        const free = placed.every((other) => label.x + label.width <= other.x || other.x + other.width <= label.x || label.y + label.height <= other.y || other.y + other.height <= label.y);
        if (free) placed.push(label);
        return free;
    });
}
