// The world as world.mjs drew it: 1,000 units wide, Equal Earth, a topology whose arcs neighbours share.
export const WORLD_WIDTH = 1000;

type Arcs = number[];

export interface Topology {
    transform: { scale: [number, number]; translate: [number, number] };
    arcs: [number, number][][];
    objects: {
        countries: { geometries: { id?: string; arcs?: Arcs[]; properties: { name: string; at?: [number, number] } }[] };
        borders: { arcs: Arcs[] };
        contested: { arcs: Arcs[] };
    };
}

export interface Land {
    id: string | null; // alpha-3; null where no code is agreed
    name: string;
    d: string;
    at: [number, number] | null; // where it is labelled
    box: Box; // around the largest of its parts
}

export type Box = [left: number, top: number, right: number, bottom: number];

export interface World {
    lands: Land[];
    borders: string;
    contested: string;
}

type Line = [number, number][];

/** The points of each arc, of which the topology has only the steps. */
function decode({ arcs, transform: { scale, translate } }: Topology): Line[] {
    return arcs.map((arc) => {
        let x = 0;
        let y = 0;
        return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Arcs joined to one line; the arc ~i is the arc i backwards. */
function join(lines: Line[], arcs: Arcs): Line {
    return arcs.flatMap((arc, i) => {
        const line = lines[arc < 0 ? ~arc : arc] ?? [];
        const turned = arc < 0 ? [...line].reverse() : line;
        return i === 0 ? turned : turned.slice(1);
    });
}

const pathOf = (lines: Line[]): string => lines.map((line) => `M${line.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`).join("");

export function boxOf(points: Line): Box {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const area = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);

export function readWorld(topology: Topology): World {
    const lines = decode(topology);
    const { countries, borders, contested } = topology.objects;
    const lands = countries.geometries.map(({ id, arcs = [], properties: { name, at } }): Land => {
        const rings = arcs.map((ring) => join(lines, ring));
        const box = rings.map(boxOf).reduce((most, one) => (area(one) > area(most) ? one : most), [0, 0, 0, 0]);
        return { id: id ?? null, name, d: pathOf(rings), at: at ?? null, box };
    });
    return { lands, borders: pathOf(borders.arcs.map((arcs) => join(lines, arcs))), contested: pathOf(contested.arcs.map((arcs) => join(lines, arcs))) };
}

// Equal Earth: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", IJGIS 33 (2019).
const A = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;

function equalEarth(lon: number, lat: number): [number, number] {
    const t = Math.asin(M * Math.sin((lat * Math.PI) / 180));
    const t2 = t * t;
    const t6 = t2 * t2 * t2;
    return [(((lon * Math.PI) / 180) * Math.cos(t)) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))), t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))];
}

const UNIT = WORLD_WIDTH / 2 / equalEarth(180, 0)[0];
export const WORLD_HEIGHT = 2 * UNIT * equalEarth(0, 90)[1];

/** Where a point of the earth lies on the drawing. */
export function project(lon: number, lat: number): [number, number] {
    const [x, y] = equalEarth(lon, lat);
    return [WORLD_WIDTH / 2 + x * UNIT, WORLD_HEIGHT / 2 - y * UNIT];
}

/** The edge of the map. */
export const WORLD_EDGE = (() => {
    const side = (lon: number, turn: number) => Array.from({ length: 37 }, (_, i) => project(lon, turn * (90 - 5 * i)));
    return `${pathOf([[...side(180, 1), ...side(-180, -1)]])}Z`;
})();
