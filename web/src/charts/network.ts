// Where the actors of a network stand: the same actors and acts always stand the same.
export interface Node {
    id: string;
    r: number;
    label: number; // its width in pixels
}

export interface Link {
    from: string;
    to: string;
    events: number;
}

export interface Point {
    x: number;
    y: number;
}

interface Body extends Node, Point {
    dx: number;
    dy: number;
}

const ROUNDS = 300;

/**
 * Points within a width and a height, in the order of the nodes. Starts from a spiral and runs a fixed number of rounds without chance:
 * all push each other away, ties pull, all are drawn to the middle, and each round moves less than the one before.
 */
export function layOut(nodes: readonly Node[], links: readonly Link[], width: number, height: number): Point[] {
    const room = Math.sqrt((width * height) / Math.max(nodes.length, 1));
    const bodies = nodes.map((node, i): Body => {
        const angle = i * 2.399963; // the golden angle: no two lie in one direction
        const far = room * 0.4 * Math.sqrt(i + 0.5);
        return { ...node, x: far * Math.cos(angle), y: far * Math.sin(angle), dx: 0, dy: 0 };
    });
    const at = new Map(bodies.map((body) => [body.id, body]));
    const most = links.reduce((max, link) => Math.max(max, link.events), 1);
    const ties = links.flatMap(({ from, to, events }) => {
        const [a, b] = [at.get(from), at.get(to)];
        return a && b && a !== b ? [{ a, b, pull: 0.03 + 0.25 * Math.sqrt(events / most) }] : [];
    });
    const flatness = Math.min(Math.max(width / height, 0.4), 2.5);
    for (let round = 0; round < ROUNDS; round++) {
        pushApart(bodies, room);
        for (const { a, b, pull } of ties) {
            const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
            const force = (pull * (far - room * 0.9)) / far;
            move(a, b, -(b.x - a.x) * force, -(b.y - a.y) * force);
        }
        const heat = (1 - round / ROUNDS) * room * 0.25;
        for (const body of bodies) {
            const dx = body.dx - (0.06 * body.x) / flatness;
            const dy = body.dy - 0.06 * body.y * flatness;
            const far = Math.hypot(dx, dy) || 1;
            body.x += (dx / far) * Math.min(far, heat);
            body.y += (dy / far) * Math.min(far, heat);
            body.dx = body.dy = 0;
        }
    }
    return fit(bodies, width, height);
}

function move(a: Body, b: Body, dx: number, dy: number) {
    a.dx -= dx;
    a.dy -= dy;
    b.dx += dx;
    b.dy += dy;
}

/** As charges, and harder where discs or the labels below them would touch. */
function pushApart(bodies: Body[], room: number) {
    for (let i = 0; i < bodies.length; i++)
        for (let j = i + 1; j < bodies.length; j++) {
            const [a, b] = [bodies[i] as Body, bodies[j] as Body];
            const x = b.x - a.x;
            const y = b.y - a.y;
            const far = Math.max(Math.hypot(x, y), 1);
            const wide = (a.label + b.label) / 2;
            const touch = Math.abs(x) < wide && Math.abs(y) < a.r + b.r + 18;
            const force = (far < 4 * room ? (room * room * 0.12) / (far * far) : 0) + (touch ? 0.35 : 0);
            move(a, b, x * force, (touch ? y + Math.sign(y || 1) * 6 : y) * force);
        }
}

/** Stretched to what there is, with room for the discs and the labels below them. */
function fit(bodies: Body[], width: number, height: number): Point[] {
    const side = (low: number, high: number, from: number, to: number) => (value: number) =>
        high - low < 1 ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
    const xs = bodies.map((body) => body.x);
    const ys = bodies.map((body) => body.y);
    const edge = Math.min(Math.max(...bodies.map((body) => Math.max(body.r, body.label / 2)), 0) + 4, width / 4);
    const top = Math.max(...bodies.map((body) => body.r), 0) + 6;
    const across = side(Math.min(...xs), Math.max(...xs), edge, width - edge);
    const down = side(Math.min(...ys), Math.max(...ys), top, height - top - 14);
    return bodies.map((_, i) => ({ x: Math.round(across(xs[i] as number) * 10) / 10, y: Math.round(down(ys[i] as number) * 10) / 10 }));
}

/** An arrow from rim to rim, bent to the left of its way, so that acts in both directions stay apart. */
export function arrow(from: Point & { r: number }, to: Point & { r: number }, bend = 0.14): { d: string; tip: Point; angle: number } {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const middle = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
    const rim = (disc: Point & { r: number }, gap: number): Point => {
        const far = Math.hypot(middle.x - disc.x, middle.y - disc.y) || 1;
        return { x: disc.x + ((middle.x - disc.x) * (disc.r + gap)) / far, y: disc.y + ((middle.y - disc.y) * (disc.r + gap)) / far };
    };
    const start = rim(from, 1);
    const tip = rim(to, 2);
    const round = (value: number) => value.toFixed(1);
    return {
        d: `M${round(start.x)},${round(start.y)}Q${round(middle.x)},${round(middle.y)} ${round(tip.x)},${round(tip.y)}`,
        tip,
        angle: (Math.atan2(tip.y - middle.y, tip.x - middle.x) * 180) / Math.PI,
    };
}
