// What a reader does: filters, keys, themes, marks in the text, saving, printing, another language.
import { readFileSync } from "node:fs";
import { assert, equal, test } from "./harness.mjs";
import { wide } from "./hostile.mjs";
import { decodePng } from "./pixels.mjs";
import { open } from "./views.mjs";

const rows = (page) => page.locator("tbody tr").count();
const focused = (page) =>
    page.evaluate(() => {
        const at = document.activeElement;
        return (at.matches("a, button, summary") && at.textContent.trim()) || at.getAttribute("aria-label") || at.id;
    });

async function tabTo(page, words, most = 80) {
    for (let i = 0; i < most; i++) {
        await page.keyboard.press("Tab");
        if ((await focused(page)).includes(words)) return;
    }
    throw new Error(`no Tab leads to ${words}`);
}

export function testReading(store, { event, report, story }) {
    test("filters are those of the command line, and stand in the address", async (page) => {
        await open(page, "/events", "Coerce");
        await page.selectOption("#filter-type", "ASSAULT");
        await page.waitForURL(/type=ASSAULT/);
        await open(page, page.url());
        equal(await rows(page), store.ask("events", "--type", "ASSAULT").length, "rows of type ASSAULT");
        await page.fill("#filter-country", "Chad");
        await page.waitForURL(/country=Chad/);
        await open(page, page.url());
        equal(await rows(page), store.ask("events", "--type", "ASSAULT", "--country", "Chad").length, "rows of Chad");
        await page.getByRole("button", { name: /Remove filter Type/ }).click();
        await page.waitForFunction(() => !location.search.includes("type"));
        await page.goBack();
        await page.waitForURL(/type=ASSAULT/);
        equal(await page.inputValue("#filter-type"), "ASSAULT", "the filter after a step back");
    });

    test("words are searched in the whole text of reports", async (page) => {
        await open(page, "/now");
        await page.keyboard.press("Control+k");
        await page.keyboard.type("power line");
        await page.keyboard.press("Enter");
        await page.waitForURL(/text=power/);
        await open(page, page.url());
        equal(await rows(page), store.ask("events", "--text", "power line").length, "rows");
    });

    test("what no event fits is said, and how to go on", async (page) => {
        await open(page, "/events?text=zeppelin");
        assert((await page.locator(".empty").innerText()).includes("Nothing fits"), "nothing is said");
    });

    test("a filter that cannot be is named", async (page, { complaints }) => {
        await open(page, "/events?since=yesterday");
        assert((await page.locator(".failure").innerText()).length > 40, "nothing is said");
        complaints.length = 0; // the browser names the 400
    });

    test("an event that is not there", async (page, { complaints }) => {
        await open(page, "/events/e-0000000000000000");
        assert((await page.locator(".failure").innerText()).includes("no such thing"), "nothing is said");
        complaints.length = 0;
    });

    test("a table is sorted by its heads", async (page) => {
        await open(page, "/events", "Coerce");
        await page.getByRole("button", { name: "Reports" }).click();
        await page.getByRole("button", { name: "Reports" }).click();
        equal(await page.locator("th[aria-sort]").getAttribute("aria-sort"), "descending", "aria-sort");
        const numbers = (await page.locator("td[data-name=Reports]").allInnerTexts()).map(Number);
        equal(numbers.join(), [...numbers].sort((a, b) => b - a).join(), "order");
    });

    test("by keys alone: from the top to an event, its reason and its report", async (page) => {
        await open(page, "/now");
        await page.keyboard.press("Tab");
        equal(await focused(page), "Skip to the content", "the first stop");
        await tabTo(page, "Events");
        await page.keyboard.press("Enter");
        await page.waitForURL(/events/);
        await open(page, `/events?event=${event.event}`);
        await open(page, "/events?country=ETH&type=CONSULT&outlet=meridianpost.example");
        await tabTo(page, "Consult, visit");
        const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        assert(ring !== "none", "the focus is not to be seen");
        await page.keyboard.press("Enter");
        await page.waitForURL(/events\/e-/);
        await page.waitForSelector(".telling");
        await tabTo(page, "Why so?");
        await page.keyboard.press("Enter");
        await page.waitForSelector(".reason li");
        await tabTo(page, "In the full report");
        if ((await page.locator(".full-report").count()) === 0) await page.keyboard.press("Enter"); // of one report alone it is open
        await page.waitForSelector(".full-report mark");
    });

    test("by keys alone: the theme, and the tour of the colours, which gives the focus back", async (page) => {
        await open(page, "/now");
        await tabTo(page, "◐");
        await page.keyboard.press("Space");
        equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark", "theme");
        await tabTo(page, "Colours");
        await page.keyboard.press("Enter");
        await page.waitForSelector("dialog[open]");
        await page.keyboard.press("Escape");
        await page.waitForSelector("dialog[open]", { state: "detached" });
        equal(await focused(page), "Colours", "the focus");
        await page.reload();
        await open(page, "/now");
        equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark", "theme after it is loaded again");
    });

    test("what is focused is not hidden behind anything, and targets are large enough", async (page) => {
        await open(page, "/events", "Coerce");
        const small = await page.evaluate(() =>
            [...document.querySelectorAll("button, input, select, nav a")]
                .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 18)
                .map((each) => each.outerHTML.slice(0, 80)),
        );
        equal(small.join(), "", "targets that are too small");
    });

    for (const theme of ["light", "dark"])
        test(`marks stand on the very words, ${theme}`, { colorScheme: theme }, async (page) => {
            const mention = store
                .ask("mentions", "--outlet", "wide.example")
                .find((each) => each.part === "text" && each.type && each.actors.length && each.recipients.length);
            await open(page, `/reports/${mention.report}?mention=${mention.mention}&without=quote,time,place,source`);
            const marked = (layer) => page.locator(`.report-body .report-text mark.layer-${layer}.strong`).allInnerTexts();
            equal((await marked("act")).join(), mention.trigger.text, "the act");
            equal((await marked("actor")).join(), mention.actors.map((each) => each.text).join(), "the actors");
            equal((await marked("recipient")).join(), mention.recipients.map((each) => each.text).join(), "the recipients");
            equal(await page.locator(".report-body .report-text").innerText(), wide.text, "the text");
        });

    test("two outlets side by side: chosen, what only one tells, where they contradict each other, and as the command says", async (page) => {
        const [a, b] = story.outlets;
        await open(page, `/stories/${story.story}`);
        await page.getByLabel("Compare").selectOption(a);
        await page.getByLabel("with").selectOption(b);
        await page.locator("table.two").waitFor();
        equal(new URL(page.url()).search, `?a=${a}&b=${b}`, "the address");
        const told = store.ask("diff", story.story, a, b);
        equal(await page.locator("table.two tbody tr:not(.group)").count(), told.length, "events");
        const contradicted = told.filter((each) => each.differ.length > 0).flatMap((each) => each.differ);
        equal(await page.locator("table.two .differing").count(), 2 * contradicted.length, "values that differ");
        for (const outlet of [a, b]) {
            const alone = told.filter(({ told_by: by }) => by.length === 1 && by[0] === outlet).length;
            if (alone > 0) equal(await page.locator("table.two .group", { hasText: `Only ${outlet}` }).innerText(), `Only ${outlet} ${alone}`, "its own");
        }
    });

    test("the order of events is chosen, kept in the address, and said where it is only of the rows shown", async (page) => {
        await open(page, "/events?order=date");
        const dates = () => page.locator('td[data-name="When"] time').evaluateAll((all) => all.map((each) => each.dateTime));
        const oldest = await dates();
        await page.getByLabel("Newest").check({ force: true });
        await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
        equal(new URL(page.url()).search, "?order=newest", "the address");
        const newest = await dates();
        assert(newest[0] > oldest[0] && newest[0] >= newest.at(-1), `${oldest[0]}, then ${newest[0]} to ${newest.at(-1)}`);
        equal(await page.getByText("Sorted among the rows shown").count(), 0, "no word while the order is the list's");
    });

    test("in print there are light colours, no filters and no buttons, and the heads of tables", { colorScheme: "dark" }, async (page) => {
        await open(page, "/events");
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        equal(await page.locator(".filters, .header, .save").filter({ visible: true }).count(), 0, "controls");
        assert(await page.getByRole("button", { name: "Actor", exact: true }).isVisible(), "the head of a column");
        const [red] = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number));
        assert(red > 240, `the ground is light, not ${red}`);
        await open(page, `/reports/${report.report}`);
        assert(await page.locator(".mention-line").first().isVisible(), "the events of a report");
    });

    test("what is no plain article says what it is", async (page) => {
        const [live] = store.ask("reports", "--kind", "live");
        await open(page, "/reports?kind=live", "live blog");
        equal(await rows(page), store.ask("reports", "--kind", "live").length, "live blogs");
        await open(page, `/reports/${live.report}`, "live blog");
        await open(page, `/stories/${live.story}`, "live blog");
        const [event] = store.ask("events", "--report", live.report);
        await open(page, `/events/${event.event}`, "live blog");
    });

    test("layers are switched off one by one, and the address keeps it", async (page) => {
        await open(page, `/reports/${report.report}`);
        assert((await page.locator(".report-body mark.layer-place").count()) > 0, "no place is marked");
        await page.getByLabel("place", { exact: true }).uncheck();
        await page.waitForURL(/without=place/);
        equal(await page.locator(".report-body mark.layer-place").count(), 0, "marks of places");
    });

    test("outlets stand side by side on a desk, one below the other on a phone", async (page) => {
        await open(page, `/events/${event.event}`);
        const tops = async () =>
            await page.locator(".telling").evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
        let found = await tops();
        equal(found[0], found[1], "the top of the second");
        await page.setViewportSize({ width: 320, height: 640 });
        found = await tops();
        assert(found[1] > found[0], "they are still side by side");
    });

    for (const [theme, ground] of [
        ["light", [253, 253, 252]],
        ["dark", [20, 22, 25]],
    ])
        test(
            `pixels: the ground, and blue for cooperation, orange for conflict, ${theme}`,
            { colorScheme: theme, deviceScaleFactor: 1 },
            async (page) => {
                await open(page, "/events?type=ASSAULT", "Assault");
                const swatch = async () => {
                    const box = await page.locator("tbody .type").first().boundingBox();
                    const image = decodePng(
                        await page.screenshot({
                            clip: { x: Math.floor(box.x), y: Math.floor(box.y), width: 12, height: Math.ceil(box.height) },
                        }),
                    );
                    return image.at(4, Math.floor(image.height / 2) + 1);
                };
                const [red, , blue] = await swatch();
                assert(red > blue + 60, `conflict is ${red} red and ${blue} blue`);
                const corner = decodePng(await page.screenshot({ clip: { x: 2, y: 600, width: 2, height: 2 } })).at(0, 0);
                equal(corner.join(), ground.join(), "the ground");
                await open(page, "/events?type=CONSULT", "Consult");
                const [red2, , blue2] = await swatch();
                assert(blue2 > red2 + 60, `cooperation is ${red2} red and ${blue2} blue`);
            },
        );

    test("CSV and JSON of what is shown", async (page) => {
        await open(page, "/events?type=CONSULT", "Consult");
        const save = async (name) => {
            const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".view-head .save").getByText(name).click()]);
            return readFileSync(await download.path(), "utf8");
        };
        const wanted = store.ask("events", "--type", "CONSULT").length;
        const json = JSON.parse(await save("JSON"));
        equal(json.events.length, wanted, "events in the JSON");
        const csv = await save("CSV");
        equal(csv.trim().split("\n").length, wanted + 1, "lines of the CSV");
    });

    test("each view gives CSV and JSON of its own", async (page) => {
        const keys = {
            "/now": "stories",
            [`/events/${event.event}`]: "told",
            [`/stories/${story.story}`]: "reports",
            [`/reports/${report.report}`]: "quotes",
            "/outlets/cpa.example": "lead",
            "/quotes": "speakers",
            "/quotes?by=Kamotho": "quotes",
            "/reports": "reports",
            "/outlets": "outlets",
        };
        for (const [address, key] of Object.entries(keys)) {
            await open(page, address);
            const addresses = await page.locator(".save a").evaluateAll((all) => all.slice(0, 2).map((each) => each.href));
            const [csv, json] = await page.evaluate((all) => Promise.all(all.map((each) => fetch(each).then((answer) => answer.text()))), addresses);
            assert(JSON.parse(json)[key] !== undefined, `${address}: JSON without ${key}`);
            assert(csv.split("\r\n").length > 2 && !csv.startsWith("{"), `${address}: ${csv.slice(0, 80)}`);
        }
    });

    test("numbers and dates are the reader's", { locale: "de-DE" }, async (page) => {
        await open(page, `/events/${event.event}`);
        const text = await page.locator(".facts.wide").innerText();
        assert(/\d+\. Mai 2014/.test(text), `no German date in ${text}`);
        assert(/Äthiopien|Tschad|Kenia|Argentinien/.test(text), `no German name of a country in ${text}`);
    });

    test("on paper there is the text and no controls", async (page) => {
        await open(page, `/reports/${report.report}`);
        await page.emulateMedia({ media: "print" });
        assert(!(await page.locator(".header").isVisible()), "the header is printed");
        assert(await page.locator(".report-text").first().isVisible(), "the text is not printed");
    });

    test("a story opens to its reports, an outlet's name to the outlet", async (page) => {
        await open(page, `/stories/${report.story}`);
        await page.locator("thead a").first().click();
        await page.waitForURL(/outlets\//);
        await page.waitForSelector(".figures");
    });
}
