// Builds the page: node build.mjs [--sizes] [FOLDER], dist/ when no folder is given. The same sources give the same bytes.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { worldTopology } from "./world.mjs";

const here = new URL("./", import.meta.url);
const { values: options, positionals } = parseArgs({ options: { sizes: { type: "boolean", default: false } }, allowPositionals: true });
const folder = pathToFileURL(`${positionals[0] ?? fileURLToPath(new URL("dist", here))}/`);
const GZIPPED_CEILING = 60_000;

// A table that the program uses.
async function readTable(name) {
    const lines = (await readFile(new URL(`../data/${name}`, here), "utf8"))
        .split("\n")
        .filter((line) => line && !line.startsWith("#"));
    const names = lines[0].split("\t");
    return lines.slice(1).map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [names[i], cell])));
}

const countries = await readTable("countries.tsv");
// By their two letters the browser knows them in the reader's language: KENKE, five letters each.
const codes = countries
    .filter((each) => each.alpha2.length === 2)
    .map((each) => each.alpha3 + each.alpha2)
    .join("");

// Former countries are in no browser: SUN, Soviet Union.
const former = Object.fromEntries((await readTable("former_countries.tsv")).map((each) => [each.alpha3, each.name]));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const result = await build({
    entryPoints: { page: fileURLToPath(new URL("src/main.tsx", here)) },
    outdir: fileURLToPath(folder),
    absWorkingDir: fileURLToPath(here),
    bundle: true,
    format: "esm",
    target: ["es2022", "chrome120", "firefox120", "safari17.4"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    define: { COUNTRY_CODES: JSON.stringify(codes), FORMER_COUNTRIES: JSON.stringify(former) },
    metafile: true,
    logLevel: "warning",
});
await writeFile(new URL("index.html", folder), await readFile(new URL("src/index.html", here)));
await writeFile(new URL("world.json", folder), JSON.stringify(await worldTopology(countries)));

let total = 0;
for (const name of ["index.html", "page.js", "page.css", "world.json"]) {
    const bytes = await readFile(new URL(name, folder));
    const packed = gzipSync(bytes, { level: 9 }).length;
    if (name !== "world.json") total += packed;
    console.log(`${name.padEnd(12)} ${String(bytes.length).padStart(7)} bytes, ${String(packed).padStart(6)} gzipped`);
}
console.log(`without the map ${total} gzipped, at most ${GZIPPED_CEILING}`);
if (options.sizes) {
    const script = Object.values(result.metafile.outputs).find((output) => output.entryPoint);
    for (const [path, { bytesInOutput }] of Object.entries(script.inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput))
        console.log(String(bytesInOutput).padStart(7), path);
}
if (total > GZIPPED_CEILING) process.exit(1);
