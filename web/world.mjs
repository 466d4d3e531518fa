// The map: countries of Natural Earth at 1:50m by way of world-atlas, thinned to what a screen shows, with the program's country codes
// and the point at which each is labelled.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { quantize } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const require = createRequire(import.meta.url);
const KEPT = 0.4; // the share of points that stays
const STEPS = 1e4; // of the grid over the world: below 4 km

// Natural Earth gives no number to it, as ISO does not.
const WITHOUT_NUMBER = { Kosovo: "XKX" };

export async function worldTopology(countries) {
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
    return quantize(simplify(weighted, quantile(weighted, KEPT)), STEPS);
}
