// The map: countries of Natural Earth at 1:50m by way of world-atlas, thinned to what a screen shows, with the program's country codes and
// the point at which each is labelled; already drawn flat, 1,000 units wide, so that the page needs no cartography of its own.
import { geoEqualEarth } from "d3-geo";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, quantile, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const KEPT = 0.4; // the share of points that stays
const STEPS = 1e4; // of the grid over the drawing
export const WIDTH = 1000;

// Natural Earth gives no number to it, as ISO does not.
const WITHOUT_NUMBER = { Kosovo: "XKX" };

// Borders that states dispute: all of a territory whose standing is disputed (those without a code among them), else those of two states
// within [west, south, east, north]. The list takes no side; the lines are Natural Earth's, which draws who holds what.
const DISPUTED_LANDS = new Set(["XKX", "ESH", "PSE"]);
const DISPUTED_BORDERS = [
    ["IND", "PAK", [72, 32, 81, 38]], ["CHN", "IND", [73, 25, 98, 37]], ["CHN", "PAK", [73, 34, 78, 38]], ["RUS", "UKR", [31, 44, 41, 51]], ["ISR", "SYR", [35, 32, 37, 34]],
    ["EGY", "SDN", [33, 21, 38, 24]], ["KEN", "SSD", [33, 3, 37, 6]], ["SDN", "SSD", [22, 8, 34, 13]], ["GUY", "VEN", [-63, 0, -59, 9]], ["GUY", "SUR", [-59, 1, -55, 5]],
    ["ARG", "CHL", [-75, -52, -72, -48]], ["BTN", "CHN", [88, 26, 93, 29]], ["KHM", "THA", [102, 13, 106, 15]], ["ARM", "AZE", [44, 38, 48, 42]], ["GEO", "RUS", [39, 41, 47, 44]],
];

async function readAtlas(countries) {
    const atlas = JSON.parse(await readFile(require.resolve("world-atlas/countries-50m.json"), "utf8"));
    const codes = JSON.parse(await readFile(require.resolve("i18n-iso-countries/codes.json"), "utf8"));
    const alpha3 = new Map(codes.map(([, code, number]) => [number, code]));
    delete atlas.objects.land;
    for (const country of atlas.objects.countries.geometries) {
        const name = country.properties.name;
        country.id = alpha3.get(country.id) ?? WITHOUT_NUMBER[name];
        const row = countries.find((each) => each.alpha3 === country.id);
        country.properties = row ? { name: row.name, at: [Number(row.lon), Number(row.lat)] } : { name };
        if (!row) delete country.id;
    }
    const weighted = presimplify(atlas);
    return simplify(weighted, quantile(weighted, KEPT));
}

/** Lines cut where they go into and out of a box. */
function cutByBox(lines, [west, south, east, north]) {
    const pieces = { inside: [], outside: [] };
    for (const line of lines) {
        let piece = null;
        let was = null;
        for (let i = 0; i + 1 < line.length; i++) {
            const lon = (line[i][0] + line[i + 1][0]) / 2;
            const lat = (line[i][1] + line[i + 1][1]) / 2;
            const now = lon >= west && lon <= east && lat >= south && lat <= north ? "inside" : "outside";
            if (now !== was) pieces[now].push((piece = [line[i]]));
            piece.push(line[i + 1]);
            was = now;
        }
    }
    return pieces;
}

function bordersOf(atlas) {
    const isDisputed = ({ id }) => id === undefined || DISPUTED_LANDS.has(id);
    const pairOf = (a, b) => [a.id, b.id].sort().join();
    const boxes = new Map(DISPUTED_BORDERS.map(([a, b, box]) => [`${a},${b}`, box]));
    const between = (keep) => mesh(atlas, atlas.objects.countries, (a, b) => a !== b && keep(a, b)).coordinates;
    const agreed = between((a, b) => !isDisputed(a) && !isDisputed(b) && !boxes.has(pairOf(a, b)));
    const contested = between((a, b) => isDisputed(a) || isDisputed(b));
    for (const [pair, box] of boxes) {
        const { inside, outside } = cutByBox(between((a, b) => !isDisputed(a) && !isDisputed(b) && pairOf(a, b) === pair), box);
        agreed.push(...outside);
        contested.push(...inside);
    }
    return { agreed, contested };
}

/** Lines or rings as they lie on the flat map. Without resampling, so that neighbours keep the same points. */
function flat(projection, shape) {
    const lines = [];
    let line = [];
    let ring = false;
    const put = () => {
        if (ring && line.length > 2) lines.push([...line, line[0]]);
        else if (!ring && line.length > 1) lines.push(line);
    };
    const sink = {
        polygonStart: () => (ring = true),
        polygonEnd: () => (ring = false),
        lineStart: () => (line = []),
        lineEnd: put,
        point: (x, y) => line.push([x, y]),
        sphere() {},
    };
    const stream = projection.stream(sink);
    const each = (coordinates) => {
        if (shape.type === "MultiLineString") {
            stream.lineStart();
            for (const [lon, lat] of coordinates) stream.point(lon, lat);
            stream.lineEnd();
            return;
        }
        stream.polygonStart();
        for (const rim of coordinates) {
            stream.lineStart();
            for (const [lon, lat] of rim.slice(0, -1)) stream.point(lon, lat);
            stream.lineEnd();
        }
        stream.polygonEnd();
    };
    (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).forEach(each);
    return lines;
}

export async function worldTopology(countries) {
    const atlas = await readAtlas(countries);
    const projection = geoEqualEarth().precision(0).fitWidth(WIDTH, { type: "Sphere" });
    const { agreed, contested } = bordersOf(atlas);
    const land = feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => ({
        type: "Feature",
        ...(id ? { id } : {}),
        properties: properties.at ? { ...properties, at: projection(properties.at).map((x) => Math.round(x * 10) / 10) } : properties,
        geometry: { type: "Polygon", coordinates: flat(projection, geometry) },
    }));
    const lines = (coordinates) => ({ type: "MultiLineString", coordinates: flat(projection, { type: "MultiLineString", coordinates }) });
    return topology({ countries: { type: "FeatureCollection", features: land }, borders: lines(agreed), contested: lines(contested) }, STEPS);
}
