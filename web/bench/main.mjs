// Times of the page in headless chromium, over a store that is given: from a view's address to its content on the screen, and from an
// interaction to what it shows. Each round has a server of its own, so that no answer was found before, and each view a fresh context, so that
// nothing is in the browser's cache. Prints a table of medians with the aims beside them; the time is the page's own clock, from the start of
// navigation or the event to the frame after the content was there.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = process.env.DATELINE ?? join(ROOT, "build/release/dateline");
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const VIEW_AIM = 300;
const INTERACTION_AIM = 100;
const PATIENCE = 30_000;

const store = process.argv[2];

// ---- what is measured

/** Views: all that is on the screen when they are shown. {event} and the like stand for one that the API gives. */
const views = [
    ["now", "/now", [".news .item"]],
    ["events", "/events", ["main table tbody tr", ".counts-chart .brush"]],
    ["timeline", "/timeline", [".lanes svg a", ".counts-chart .brush"]],
    ["map", "/map", [".map-frame svg [class]", ".ranks li", ".counts-chart .brush"]],
    ["actors", "/actors", [".network svg [data-disc]"]],
    ["quotes", "/quotes", ["main table tbody tr"]],
    ["outlets", "/outlets", ["main table tbody tr"]],
    ["an event", "/events/{event}", [".telling .report-text"]],
    ["a story", "/stories/{story}", [".affair tbody tr"]],
    ["a report", "/reports/{report}", [".report-text"]],
    ["an outlet", "/outlets/{outlet}", ["main table tbody tr"]],
];

/** Interactions on a view that is shown: what is done, whose text is another one afterwards, what is there that was not. */
const interactions = [
    ["events: filter by type", "/events", { set: ["#filter-type", "SANCTION"] }, ["main .table-frame tbody", ".counts-chart svg"]],
    ["events: filter by country", "/events", { set: ["#filter-country", "FRA"] }, ["main .table-frame tbody", ".counts-chart svg"]],
    ["events: search words", "/events", { search: "{word}" }, ["main .table-frame tbody", ".counts-chart svg"]],
    ["events: brush a stretch of time", "/events", { drag: ".counts-chart .brush" }, ["main .table-frame tbody"]],
    ["events: open one", "/events", { click: "main tbody a.what" }, ["h1"], ".telling .report-text"],
    ["events: load more", "/events", { press: "Load more" }, ["main .table-frame tbody"]],
    ["events: sort by recipient", "/events", { press: "Recipient" }, ["main .table-frame tbody"]],
    ["timeline: lanes by pair", "/timeline", { click: "input[name=by][value=dyad]" }, [".lanes"]],
    ["timeline: filter by country", "/timeline", { set: ["#filter-country", "FRA"] }, [".lanes", ".counts-chart svg"]],
    ["map: filter by type", "/map", { set: ["#filter-type", "SANCTION"] }, [".map-frame svg", ".ranks"]],
    ["map: events at a place", "/map", { click: ".ranks button" }, ["main"], "#spot"],
    ["actors: as a matrix", "/actors", { click: "input[name=as][value=matrix]" }, ["main"], ".matrix-frame"],
    ["actors: by party", "/actors", { click: "input[name=by][value=party]" }, ["main figure"]],
    ["quotes: open a speaker", "/quotes", { click: "main tbody a" }, ["main"], ".said"],
    ["outlets: filter by country", "/outlets", { set: ["#filter-country", "FRA"] }, ["main tbody"]],
    ["from events to the map", "/events", { click: "nav a[href='/map']" }, ["h1"], ".ranks li"],
];

// ---- in the page

/** Runs in the page from its start: when all of these are there and painted. */
function watch(selectors) {
    window.shown = new Promise((resolve) => {
        const look = () =>
            selectors.every((selector) => document.querySelector(selector))
                ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
                : requestAnimationFrame(look);
        look();
    });
}

/** Does it, or waits until the mouse has done it, and gives the milliseconds until the page shows what follows. */
function interact({ action, changes, appears, patience }) {
    const find = (selector) => {
        const found = document.querySelector(selector);
        if (!found) throw new Error(`there is no ${selector}`);
        return found;
    };
    const content = () => changes.map((selector) => document.querySelector(selector)?.innerHTML ?? "");
    const acts = {
        set: ([selector, value]) => {
            const input = find(selector);
            input.value = value;
            input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        search: (text) => {
            const input = find("form[role=search] input");
            input.value = text;
            input.form.requestSubmit();
        },
        click: (selector) => find(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
        press: (name) => [...document.querySelectorAll("main button")].find((button) => button.textContent.trim() === name).click(),
    };
    const before = content();
    const [[act, argument]] = Object.entries(action);
    let start = performance.now();
    const following = (resolve, reject) => {
        const look = () => {
            const done =
                content().every((text, i) => text !== before[i]) &&
                !document.querySelector("main [aria-busy=true], main .loading") &&
                (!appears || document.querySelector(appears));
            if (done) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
            else if (performance.now() - start > patience) reject(new Error("nothing came of it"));
            else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    };
    return new Promise((resolve, reject) => {
        if (act !== "drag") {
            acts[act](argument);
            following(resolve, reject);
            return;
        }
        const dropped = () => {
            start = performance.now();
            following(resolve, reject);
        };
        addEventListener("pointerup", dropped, { capture: true, once: true });
    });
}

async function drag(page, selector) {
    const box = await page.locator(selector).boundingBox();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 20, { steps: 4 });
    await page.mouse.up();
}

// ---- the server

function serve() {
    const server = spawn(PROGRAM, ["serve", "--port", "0", "--store", store], { stdio: ["ignore", "ignore", "pipe"], cwd: ROOT });
    return new Promise((resolve, reject) => {
        let log = "";
        server.stderr.on("data", (bytes) => {
            log += bytes;
            const found = /http:\/\/[^/\s]+/.exec(log);
            if (found) resolve({ server, base: found[0] });
        });
        server.on("exit", (code) => reject(new Error(`serve ended with ${code}: ${log}`)));
    });
}

function stop({ server }) {
    return new Promise((resolve) => {
        server.removeAllListeners("exit").on("exit", resolve).kill();
    });
}

/** Seconds of the processor that the server has used. */
function processor({ server }) {
    const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticks;
}
const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** The ids that addresses have holes for. */
async function findIds(base) {
    const ask = async (path) => (await fetch(`${base}/api/${path}`)).json();
    const { events } = await ask("events?order=newest&limit=50");
    const event = events.sort((a, b) => b.reports - a.reports)[0];
    const { stories } = await ask("now");
    const { reports } = await ask("reports?order=newest&limit=1");
    const { outlets } = await ask("outlets?order=reports&limit=1");
    const { text } = await ask(`reports/${reports[0].report}/layers`);
    const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    const word = words.sort((a, b) => b.length - a.length)[0] ?? "report"; // long ones are rare
    return { event: event.event, story: stories[0]?.story ?? event.story, report: reports[0].report, outlet: encodeURIComponent(outlets[0].outlet), word };
}

const fill = (text, ids) => text.replace(/\{(\w+)\}/g, (_, name) => ids[name]);

// ---- rounds

/** Milliseconds of the processor that the page's main thread has used. */
async function busyOf(session) {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

async function open(browser, base, path, selectors) {
    const context = await browser.newContext({ baseURL: base, locale: "en-GB", timezoneId: "UTC", viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(watch, selectors);
    await page.goto(path, { waitUntil: "commit" });
    const shown = await page.evaluate(() => window.shown);
    return { page, context, session, shown };
}

async function measureView(browser, running, ids, [name, path, selectors], times) {
    const used = processor(running);
    const { context, session, shown } = await open(browser, running.base, fill(path, ids), selectors);
    times.get(name).push([shown, await busyOf(session), (processor(running) - used) * 1000]);
    await context.close();
}

async function measureInteraction(browser, running, ids, [name, path, action, changes, appears], times) {
    const ready = views.find(([, address]) => address === path);
    const { page, context, session } = await open(browser, running.base, path, ready[2]);
    await page.waitForFunction(() => !document.querySelector("main [aria-busy=true], main .loading"));
    await page.waitForTimeout(150); // what is drawn late is drawn
    const [used, busy] = [processor(running), await busyOf(session)];
    const filled = Object.fromEntries(Object.entries(action).map(([act, argument]) => [act, typeof argument === "string" ? fill(argument, ids) : argument]));
    const following = page.evaluate(interact, { action: filled, changes, appears, patience: PATIENCE });
    if (action.drag) await drag(page, action.drag);
    const took = await following;
    times.get(name).push([took, (await busyOf(session)) - busy, (processor(running) - used) * 1000]);
    await context.close();
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function print(title, measured, times, aim) {
    console.log(`\n${title.padEnd(34)}  median   worst    page  server    aim`);
    for (const [name] of measured) {
        const all = times.get(name);
        if (all.length === 0) {
            console.log(`${name.padEnd(34)}  could not be measured`);
            continue;
        }
        const column = (at) => all.map((one) => one[at]);
        const numbers = [median(column(0)), Math.max(...column(0)), median(column(1)), median(column(2)), aim];
        console.log(`${name.padEnd(34)}  ${numbers.map((number) => number.toFixed(0).padStart(6)).join("  ")}${numbers[0] > aim ? "   over" : ""}`);
    }
}

const times = new Map([...views, ...interactions].map(([name]) => [name, []]));
let failed = 0;
const tried = async (name, measure) => {
    try {
        await measure();
    } catch (error) {
        failed++;
        console.error(`${name}: ${String(error.message).split("\n")[0]}`);
    }
};
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
for (let round = 0; round < ROUNDS; round++) {
    const finding = await serve();
    const ids = await findIds(finding.base);
    await stop(finding);
    const running = await serve();
    for (const view of views) await tried(view[0], () => measureView(browser, running, ids, view, times));
    await stop(running);
    const acting = await serve();
    for (const one of interactions) await tried(one[0], () => measureInteraction(browser, acting, ids, one, times));
    await stop(acting);
}
await browser.close();
console.log(`Milliseconds by the clock, of ${ROUNDS} rounds; page, server: of the processor, that the page's main thread and the server used`);
print("first view", views, times, VIEW_AIM);
print("interaction", interactions, times, INTERACTION_AIM);
process.exit(failed ? 1 : 0);
