// The logic of the charts, without a browser: node --test web/tests/charts, over the modules as esbuild compiles them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SOURCES = fileURLToPath(new URL("../../src/charts/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dateline-charts-"));
const NAMES = ["time", "stack", "lanes", "clusters", "mix", "network", "view", "world"];
await build({ entryPoints: NAMES.map((name) => join(SOURCES, `${name}.ts`)), outdir: folder, outExtension: { ".js": ".mjs" }, bundle: true, format: "esm", logLevel: "error" });
const [time, stack, lanes, clusters, mix, network, view, world] = await Promise.all(NAMES.map((name) => import(join(folder, `${name}.mjs`))));
rmSync(folder, { recursive: true });

const at = (text) => Date.parse(`${text}T00:00:00Z`);

test("periods start on the first of a month or year and on Mondays, also before 1970", () => {
    assert.equal(time.startOf("month", at("2012-03-31")), at("2012-03-01"));
    assert.equal(time.startOf("year", at("1812-06-24")), at("1812-01-01"));
    assert.equal(time.startOf("week", at("2012-03-04")), at("2012-02-27"));
    assert.equal(time.startOf("week", at("1969-12-28")), at("1969-12-22"));
    assert.equal(time.later("month", at("2012-11-01"), 3), at("2013-02-01"));
    assert.equal(time.later("month", at("2012-03-01"), -3), at("2011-12-01"));
});

test("an end of a stretch is said as shortly as is exact", () => {
    assert.deepEqual(time.asFilters(at("2012-01-01"), at("2014-01-01")), { since: "2012", until: "2013" });
    assert.deepEqual(time.asFilters(at("2012-02-01"), at("2012-03-01")), { since: "2012-02", until: "2012-02" });
    assert.deepEqual(time.asFilters(at("2012-02-01"), at("2012-03-02")), { since: "2012-02-01", until: "2012-03-01" });
    for (const text of ["2012", "2012-02", "2012-02-29"]) {
        const [from, to] = time.spanOf(text);
        assert.deepEqual(time.asFilters(from, to), { since: text, until: text });
    }
    assert.equal(time.spanOf("soon"), null);
});

test("a time axis has no more marks than fit, at round times, and says the year where it begins", () => {
    for (const [from, to] of [["2012-03-04", "2012-03-06"], ["2012-03-04", "2012-09-01"], ["1990-01-01", "2020-01-01"], ["1500-01-01", "2026-01-01"]])
        for (const most of [2, 5, 12]) {
            const ticks = time.timeTicks(at(from), at(to), most);
            assert.ok(ticks.length >= 1 && ticks.length <= most, `${from} ${to} ${most}: ${ticks.length}`);
            assert.ok(ticks.every((tick) => tick.time >= at(from) && tick.time < at(to)));
        }
    const months = time.timeTicks(at("2011-11-01"), at("2012-03-01"), 6);
    assert.deepEqual(months.map(({ opens }) => opens), [true, false, true, false]);
});

test("count steps are 1, 2 or 5 times a power of ten", () => {
    assert.deepEqual([1, 3, 7, 40, 999].map((max) => time.countStep(max, 2)), [1, 2, 5, 20, 500]);
});

test("a few far dates do not stretch the axis, many do", () => {
    const days = [at("1812-06-24"), ...Array.from({ length: 60 }, (_, i) => at("2012-01-01") + i * time.DAY)];
    assert.deepEqual(time.mainStretch(days, days.map(() => 1)), { first: 1, last: 60 });
    const even = Array.from({ length: 50 }, (_, i) => at("2000-01-01") + i * 90 * time.DAY);
    assert.deepEqual(time.mainStretch(even, even.map(() => 1)), { first: 0, last: 49 });
    assert.deepEqual(time.mainStretch([], []), { first: 0, last: 0 });
    assert.deepEqual(time.mainStretch([at("2012-01-01")], [9]), { first: 0, last: 0 });
});

test("days gather to weeks and keep their sums", () => {
    const rows = [["2012-03-04", "ASSAULT", 2, -9], ["2012-03-05", "ASSAULT", 3, -9], ["2012-03-11", "AID", 4, 7], ["never", "AID", 9, 7]];
    const weeks = stack.periodsOf(rows, "week");
    assert.deepEqual(weeks.map(({ start, events }) => [start, events]), [[at("2012-02-27"), 2], [at("2012-03-05"), 7]]);
    assert.equal(stack.sumOf(weeks[1], stack.ABOVE), 4);
    assert.equal(stack.sumOf(weeks[1], stack.BELOW), 3);
    assert.equal(stack.ABOVE.length + stack.BELOW.length, 16);
});

test("bars of cooperation stand above the line, those of conflict below it", () => {
    const periods = stack.periodsOf([["2012-03", "ASSAULT", 2, -9], ["2012-03", "AID", 4, 7]], "month");
    const bars = stack.stackedBars(periods, () => 0, (count) => 50 - count * 10);
    const ends = Object.fromEntries(bars.map(({ type, d }) => [type, [...d.matchAll(/(?:M[\d.]+,|V)([\d.]+)/g)].map(([, y]) => Number(y))]));
    assert.ok(ends.AID.every((y) => y <= 50) && ends.AID.some((y) => y <= 11));
    assert.ok(ends.ASSAULT.every((y) => y >= 50) && ends.ASSAULT.some((y) => y >= 69));
});

test("discs beside a line never touch while there is room, and never leave the lane", () => {
    const discs = Array.from({ length: 40 }, (_, i) => ({ x: (i * 7) % 60, r: 3 + (i % 3) })).sort((a, b) => a.x - b.x);
    const free = lanes.besideLine(discs, 1e9);
    for (const [i, a] of discs.entries())
        for (const [j, b] of discs.entries()) if (i < j) assert.ok(Math.hypot(a.x - b.x, free[i] - free[j]) >= a.r + b.r, `${i} and ${j} touch`);
    const pressed = lanes.besideLine(discs, 30);
    pressed.forEach((offset, i) => assert.ok(offset - discs[i].r >= 0 && offset + discs[i].r <= 30.01, `${i} at ${offset}`));
    assert.deepEqual(lanes.besideLine([], 30), []);
});

test("clusters keep every place once and the sum of all, and stand on their heaviest place", () => {
    const spots = Array.from({ length: 200 }, (_, i) => ({ x: (i * 37) % 400, y: (i * 91) % 200, weight: 1 + (i % 9), item: i }));
    const found = clusters.clusters(spots, (weight) => 3 + Math.sqrt(weight));
    assert.deepEqual(found.flatMap(({ items }) => items).sort((a, b) => a - b), spots.map(({ item }) => item));
    assert.equal(found.reduce((sum, { weight }) => sum + weight, 0), spots.reduce((sum, { weight }) => sum + weight, 0));
    for (const one of found) assert.deepEqual([one.x, one.y], [spots[one.items[0]].x, spots[one.items[0]].y]);
    assert.deepEqual(clusters.clusters(spots, (weight) => 3 + Math.sqrt(weight)), found);
    assert.equal(clusters.clusters(spots, () => 0.001, 0).length, new Set(spots.map(({ x, y }) => `${x},${y}`)).size);
});

test("of numbers that overlap the more important stands, the other where there is room, or not at all", () => {
    const box = (x) => ({ x, y: 0, width: 20, height: 18 });
    assert.deepEqual(clusters.standing([[box(0)], [box(10), box(40)], [box(10)], [box(25)]]), [0, 1, -1, -1]);
    assert.deepEqual(clusters.standing([[box(0), box(30)]], [box(5)]), [1]);
});

test("the mix goes from cooperation over neither to conflict", () => {
    assert.equal(mix.mixColour(3, 0), "var(--cooperation)");
    assert.equal(mix.mixColour(0, 3), "var(--conflict)");
    assert.equal(mix.mixColour(2, 2), "var(--mixed)");
    assert.equal(mix.mixColour(0, 0), "var(--mixed)");
    assert.match(mix.mixColour(1, 3), /conflict\) 50%/);
    assert.equal(mix.conflictShare(0, 0), null);
    assert.equal(mix.sector(5, 0), "");
    assert.match(mix.sector(4, 0.25), /A4,4 0 0 1 4\.00,-?0\.00Z$/);
});

test("a network stands the same each time, within its frame, and in bounded time", () => {
    const nodes = Array.from({ length: 60 }, (_, i) => ({ id: `n${i}`, r: 4 + (i % 12), label: 60 }));
    const links = Array.from({ length: 400 }, (_, i) => ({ from: `n${(i * i) % 60}`, to: `n${(i * 17) % 60}`, events: 1 + (i % 30) }));
    const begun = process.cpuUsage();
    const points = network.layOut(nodes, links, 900, 540);
    assert.ok(process.cpuUsage(begun).user < 1_000_000);
    assert.deepEqual(network.layOut(nodes, links, 900, 540), points);
    for (const { x, y } of points) assert.ok(x >= 0 && x <= 900 && y >= 0 && y <= 540);
    assert.equal(new Set(points.map(({ x, y }) => `${x},${y}`)).size, points.length);
    assert.deepEqual(network.layOut([], [], 900, 540), []);
    assert.equal(network.layOut([{ id: "a", r: 4, label: 9 }], [], 900, 540).length, 1);
});

test("an arrow begins at one rim and ends at the other", () => {
    const { tip } = network.arrow({ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 20 });
    assert.ok(Math.abs(Math.hypot(tip.x - 100, tip.y) - 22) < 0.01);
});

test("the map keeps what is under the finger, never shows beyond its edges, and is restored from the address", () => {
    const all = { k: 1, x: 500, y: 250 };
    const zoomed = view.zoomedAt(all, 4, [700, 300], 1000, 500);
    const [x, y] = view.seen(zoomed, 1000, 500, [700, 300]);
    assert.ok(Math.abs(x - 700) < 0.01 && Math.abs(y - 300) < 0.01);
    assert.deepEqual(view.clipped({ k: 2, x: -50, y: 9999 }, 1000, 500), { k: 2, x: 250, y: 375 });
    assert.equal(view.zoomedAt(all, 1e9, [0, 0], 1000, 500).k, view.MOST_ZOOM);
    const again = view.viewOf(view.viewText(zoomed, 1000, 500), 1000, 500);
    for (const name of ["k", "x", "y"]) assert.ok(Math.abs(again[name] - zoomed[name]) < 1);
    for (const text of [null, "", "x", "1,2,3,4", "-9,1e9,nan"]) assert.ok(view.viewOf(text, 1000, 500).k >= 1, text);
});

test("points lie on the flat map as the build drew it", async () => {
    const { geoEqualEarth } = await import("d3-geo");
    const projection = geoEqualEarth().fitWidth(world.WORLD_WIDTH, { type: "Sphere" });
    for (const [lon, lat] of [[0, 0], [36.8, -1.3], [-179, 71], [179, -44], [-58.4, -34.6]]) {
        const [x, y] = world.project(lon, lat);
        const [wantedX, wantedY] = projection([lon, lat]);
        assert.ok(Math.abs(x - wantedX) < 0.5 && Math.abs(y - wantedY) < 0.5, `${lon},${lat}: ${x},${y}, not ${wantedX},${wantedY}`);
    }
});

test("the countries of the map are whole: each capital lies in its box, and contested borders are apart", async () => {
    const { readFile } = await import("node:fs/promises");
    const { lands, borders, contested } = world.readWorld(JSON.parse(await readFile(new URL("../../dist/world.json", import.meta.url))));
    assert.ok(lands.length > 230);
    const box = (id) => lands.find((land) => land.id === id).box;
    for (const [id, lon, lat] of [["KEN", 36.8, -1.3], ["RUS", 37.6, 55.8], ["USA", -77, 38.9], ["SGP", 103.8, 1.35], ["NZL", 174.8, -41.3]]) {
        const [x, y] = world.project(lon, lat);
        const [left, top, right, bottom] = box(id);
        assert.ok(x >= left - 0.5 && x <= right + 0.5 && y >= top - 0.5 && y <= bottom + 0.5, id);
    }
    assert.ok(lands.every(({ d }) => !/NaN|undefined/.test(d)));
    assert.ok(borders.length > 10_000 && contested.length > 1000 && !/NaN/.test(borders + contested));
});
