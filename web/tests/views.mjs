// Every view, in both themes and at a phone's width: it shows what it should, nothing sticks out, and axe-core finds nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { assert, equal, test } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The addresses of all views, and a word that each must show. */
export function views({ event, story, report }) {
    const [a, b] = story.outlets;
    return {
        now: ["/now", "Busiest stories"],
        events: ["/events", "Coerce"],
        "events, filtered": ["/events?country=KEN&type=CONSULT&since=2014", "Consult"],
        event: [`/events/${event.event}`, "As each outlet tells it"],
        timeline: ["/timeline", "Kenya government"],
        "timeline of pairs, with its table": ["/timeline?by=dyad&table=1", "Origins"],
        map: ["/map", "Buenos Aires"],
        "map, zoomed, with its table and a place": ["/map?at=4,600,500&table=1&spot=Buenos+Aires", "All events there"],
        actors: ["/actors", "cooperation"],
        "actors as a matrix, with its table": ["/actors?as=matrix&by=party&table=1", "Mean score"],
        story: [`/stories/${story.story}`, story.title],
        "story, two outlets": [`/stories/${story.story}?a=${a}&b=${b}`, `${a} beside ${b}`],
        report: [`/reports/${report.report}`, report.title],
        reports: ["/reports", "Gunmen kill"],
        outlets: ["/outlets", "lakeside.example"],
        outlet: ["/outlets/cpa.example", "What it covers"],
        quotes: ["/quotes", "Speaker"],
        "quotes of one": ["/quotes?by=Kamotho", "river"],
        corrections: ["/corrections", "Corrections"],
    };
}

export async function open(page, address, word = "") {
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector("main h1, main .empty, main .failure"));
    await page.waitForFunction(() => !document.querySelector(".loading, [aria-busy=true]"));
    if (word) await page.waitForFunction((wanted) => document.querySelector("main").textContent.includes(wanted), word);
}

async function violations(page) {
    await page.evaluate(axe);
    const result = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
    return result.violations.map(
        ({ id, nodes }) =>
            `${id}: ${nodes
                .slice(0, 3)
                .map((node) => `${node.html.slice(0, 160)} (${node.failureSummary.split("\n").slice(1).join(" ").trim()})`)
                .join(" / ")}`,
    );
}

const widest = (page) =>
    page.evaluate(() => {
        const wide = [...document.querySelectorAll("main *, header *")].find(
            (each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".table-frame, nav, svg, .unseen"),
        );
        return `${document.documentElement.scrollWidth > innerWidth ? `${document.documentElement.scrollWidth} of ${innerWidth}: ${wide?.outerHTML.slice(0, 200)}` : ""}`;
    });

const unify = (text) => text.replace(/\d+ (sec|min|hr)\.? ago|now/g, "");

export function testViews(found) {
    for (const [name, [address, word]] of Object.entries(views(found))) {
        test(`${name}, light: axe-core finds nothing, and it fits a desk and a phone of 320 px`, { colorScheme: "light" }, async (page) => {
            await open(page, address, word);
            equal(await page.locator("main h1").count(), 1, "headings of the first level");
            equal((await violations(page)).join("\n"), "", "violations");
            equal(await widest(page), "", "wider than the window");
            await page.setViewportSize({ width: 320, height: 640 });
            await page.waitForTimeout(100);
            equal(await widest(page), "", "wider than a phone");
        });
        test(
            `${name}, dark: axe-core finds nothing on a desk and a phone, and the address restores it`,
            { colorScheme: "dark" },
            async (page) => {
                await open(page, address, word);
                equal((await violations(page)).join("\n"), "", "violations");
                const before = unify(await page.locator("main").innerText());
                await page.reload();
                await open(page, address, word);
                equal(unify(await page.locator("main").innerText()), before, "the text after it is loaded again");
                await page.setViewportSize({ width: 320, height: 640 });
                equal((await violations(page)).join("\n"), "", "violations on a phone");
            },
        );
    }
}
