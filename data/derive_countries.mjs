// Derives data/countries.tsv:  node data/derive_countries.mjs GAZETTEER COUNTRIES_JSON > data/countries.tsv
// GAZETTEER: folder with GeoNames' countryInfo.txt.gz and cities500.txt.gz; COUNTRIES_JSON: countries.json of npm's world-countries.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const [gazetteer, countriesJson] = process.argv.slice(2);
const rows = (name) =>
  gunzipSync(readFileSync(`${gazetteer}/${name}.txt.gz`)).toString("utf8").split("\n")
    .filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));

// Where the usual English name is not the one in the source.
const usualName = { TUR: "Turkey", COD: "Democratic Republic of the Congo", COG: "Republic of the Congo", FSM: "Micronesia" };
const usualCapital = { FSM: "Palikir", KIR: "South Tarawa", MMR: "Naypyidaw", PAN: "Panama City", VUT: "Port Vila" };
const code = (country) => (country.cca3 === "UNK" ? "XKX" : country.cca3); // Kosovo: the user-assigned code that GeoNames and the UN's lists use

// A spelling in English or at least in Latin letters that names a state: not "Bolivia, Plurinational State of", not the native name.
const stateWord = /\b(Republic|Kingdom|State|Commonwealth|Principality|Territory|Islands?|Federation|Union|States|Bailiwick|Nation|Collectivity)\b/;
const isEnglish = (text) => /^[A-Za-z .'ÀÉÍãçéíôü-]+$/.test(text) && stateWord.test(text) && !/^Island$|\bdes\b|^Pleasant/.test(text);

const geonames = new Map(rows("countryInfo").map((r) => [r[1], { name: r[4], continent: r[8], id: r[16], capital: r[5] }]));
const capitals = new Map();
for (const r of rows("cities500")) {
  if (r[7] !== "PPLC") continue;
  const city = { id: r[0], name: r[1], ascii: r[2], lat: r[4], lon: r[5], country: r[8], population: r[14] };
  if (!capitals.has(r[8])) capitals.set(r[8], city);
}

const world = JSON.parse(readFileSync(countriesJson, "utf8"));
const claims = new Map(); // demonym -> the countries that have it
const demonymsOf = (c) => [...new Set([c.demonyms?.eng?.m, c.demonyms?.eng?.f])]
  .filter((d) => d && !/,| or /.test(d) && d !== c.name.common);
for (const c of world) for (const d of demonymsOf(c)) claims.set(d, [...(claims.get(d) ?? []), c]);
// A demonym of several countries is left to the lexicon, unless only one of them is a state of its own.
const isOwn = (c, demonym) => {
  const all = claims.get(demonym);
  const states = all.filter((x) => x.independent);
  return all.length === 1 || (states.length === 1 && states[0] === c);
};
const plural = (d) => (/(an|i|er|ar)$/.test(d) ? [d, `${d}s`] : [d]);
const list = (items, without = []) => [...new Set(items.map((x) => x?.trim()))].filter((x) => x && !without.includes(x)).join("|");

const header = "alpha3 alpha2 name official names adjectives capital capital_names capital_geonames capital_lat capital_lon capital_population lat lon geonames state continent";
console.log("# Derived from GeoNames (CC BY 4.0) and world-countries (ODbL): see README.md");
console.log(header.split(" ").join("\t"));
for (const c of world.sort((a, b) => (code(a) < code(b) ? -1 : 1))) {
  const place = geonames.get(code(c)) ?? {};
  const name = usualName[code(c)] ?? c.name.common;
  const city = capitals.get(c.cca2) ?? {};
  const capital = usualCapital[c.cca3] ?? (city.name ? (c.capital.includes(city.ascii) ? city.ascii : city.name) : (c.capital[0] ?? ""));
  const names = list([c.name.common, place.name, ...c.altSpellings.filter(isEnglish)], [name, c.name.official]);
  const adjectives = list(demonymsOf(c).filter((d) => isOwn(c, d)).flatMap(plural));
  const capitalNames = c.independent ? list([city.ascii, ...c.capital, place.capital], [capital, c.name.common]) : "";
  console.log([code(c), c.cca2, name, c.name.official, names, adjectives, capital, capitalNames, city.id, city.lat, city.lon,
    city.population, c.latlng[0], c.latlng[1], place.id, c.independent ? "yes" : "no", place.continent].map((x) => x ?? "").join("\t"));
}
