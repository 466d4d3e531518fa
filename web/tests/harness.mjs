// A store made from the examples and from reports that mean harm, `dateline serve` over it, and a browser. Prints TAP.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = process.env.DATELINE ?? join(ROOT, "build/dev/dateline");
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";

const AT_ONCE = 3;
const LINES_OF_ERROR = 12;

const tests = [];
/** A test is given a page of its own and fails when it throws, or when the page said an error or broke its policy. */
export const test = (name, options, run) => tests.push(run ? { name, options, run } : { name, options: {}, run: options });

export function assert(holds, message) {
    if (!holds) throw new Error(message);
}

export function equal(found, wanted, what) {
    assert(found === wanted, `${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

export class Store {
    constructor() {
        this.folder = mkdtempSync(join(tmpdir(), "dateline-page-"));
        this.path = join(this.folder, "store.db");
    }
    add(...inputs) {
        execFileSync(PROGRAM, ["add", "--quiet", "--store", this.path, ...inputs], {
            cwd: ROOT,
            stdio: ["ignore", "ignore", "inherit"],
            maxBuffer: 1 << 26,
        });
    }
    addReports(reports) {
        const path = join(this.folder, "reports.jsonl");
        writeFileSync(path, reports.map((report) => JSON.stringify(report)).join("\n"));
        this.add("--from", "jsonl", path);
    }
    ask(command, ...options) {
        const lines = execFileSync(PROGRAM, [command, "--store", this.path, "--format", "jsonl", ...options], {
            encoding: "utf8",
            maxBuffer: 1 << 26,
        });
        return lines
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line));
    }
    serve(...options) {
        const server = spawn(PROGRAM, ["serve", "--port", "0", "--store", this.path, ...options], { stdio: ["ignore", "ignore", "pipe"] });
        this.servers = [...(this.servers ?? []), server];
        return new Promise((resolve, reject) => {
            let log = "";
            server.stderr.on("data", (bytes) => {
                log += bytes;
                const found = /http:\/\/[^/\s]+/.exec(log);
                if (found) resolve(found[0]);
            });
            server.on("exit", (code) => reject(new Error(`serve ended with ${code}: ${log}`)));
        });
    }
    close() {
        for (const server of this.servers ?? []) server.removeAllListeners("exit").kill();
        rmSync(this.folder, { recursive: true, force: true });
    }
}

async function runOne(browser, base, { options: { alone, ...options }, run: body }) {
    const context = await browser.newContext({
        baseURL: base,
        locale: "en-GB",
        timezoneId: "UTC",
        viewport: { width: 1280, height: 900 },
        ...options,
    });
    const complaints = [];
    const page = await context.newPage();
    page.setDefaultTimeout(60_000); // a busy machine takes its time
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("response", (answer) => answer.status() === 400 && complaints.push(`400 to ${answer.url()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`a dialog of the browser: ${dialog.message()}`) && dialog.dismiss());
    page.on(
        "request",
        (request) => /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(base) && complaints.push(`asked ${request.url()}`),
    );
    try {
        await body(page, { complaints });
        assert(complaints.length === 0, `the page complained: ${complaints.join(" | ")}`);
    } finally {
        await context.close();
    }
}

/** Runs all tests over the base address, or those that have one of the words of the command line in their names; gives how many failed. */
export async function run(base) {
    const words = process.argv.slice(2);
    const chosen = tests.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
    let failed = 0;
    console.log(`1..${chosen.length}`);
    const runNumbered = async ([i, one]) => {
        try {
            await runOne(browser, base, one);
            console.log(`ok ${i + 1} ${one.name}`);
        } catch (error) {
            failed++;
            console.log(`not ok ${i + 1} ${one.name}\n${String(error.stack ?? error).split("\n").slice(0, LINES_OF_ERROR).join("\n").replace(/^/gm, "# ")}`);
        }
    };
    // Those that change the store come last, one by one.
    const numbered = [...chosen.entries()];
    const queue = numbered.filter(([, one]) => !one.options.alone);
    await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
            for (let next = queue.shift(); next; next = queue.shift()) await runNumbered(next);
        }),
    );
    for (const next of numbered.filter(([, one]) => one.options.alone)) await runNumbered(next);
    await browser.close();
    return failed;
}
