// The charts by mouse, touch and keyboard alone: what they say, what they open, and that the address restores them.
import { assert, equal, test } from "./harness.mjs";
import { open } from "./views.mjs";

const query = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.search)));
const until = (page, holds, ...given) => page.waitForFunction(holds, ...given);
const press = async (page, ...keys) => {
    for (const key of keys) await page.keyboard.press(key);
};

/** What the server counts, to hold against what is drawn. */
const ask = (page, path) => page.evaluate(async (address) => (await fetch(address)).json(), `/api/${path}`);

function testCounts() {
    test("counts: a stretch is drawn with the mouse, given back with a button, and says its numbers", async (page) => {
        await open(page, "/events");
        const brush = page.locator(".counts-chart .brush");
        await brush.waitFor();
        const box = await brush.boundingBox();
        await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 4 });
        await page.mouse.up();
        await until(page, () => new URLSearchParams(location.search).has("since"));
        const { since, until: end } = await query(page);
        assert(since && end && since <= end, `${since} to ${end}`);
        await page.reload();
        await page.locator(".counts-chart .shade .chosen").waitFor();
        await page.getByRole("button", { name: "All dates", exact: true }).click();
        await until(page, () => !new URLSearchParams(location.search).has("since"));
    });
    test("counts: a stretch is chosen with the keyboard alone", async (page) => {
        await open(page, "/events");
        const since = page.getByRole("slider", { name: "Since" });
        await since.focus();
        const before = await since.getAttribute("aria-valuenow");
        await press(page, "ArrowRight", "ArrowRight");
        await until(page, () => new URLSearchParams(location.search).has("since"));
        assert(Number(await since.getAttribute("aria-valuenow")) > Number(before), "the end moved");
        await press(page, "Escape");
        await until(page, () => !new URLSearchParams(location.search).has("since"));
    });
    test("counts: by touch a tap takes a period", { hasTouch: true, viewport: { width: 320, height: 640 } }, async (page) => {
        await open(page, "/events");
        const brush = page.locator(".counts-chart .brush");
        await brush.waitFor();
        const box = await brush.boundingBox();
        await page.touchscreen.tap(box.x + box.width * 0.6, box.y + 30);
        await until(page, () => new URLSearchParams(location.search).has("since"));
    });
    test("counts: the table has what the server counts", async (page) => {
        await open(page, "/events?whole=1&table=1");
        const { rows } = await ask(page, "counts?by=month,type&status=any&sparse=true");
        const total = rows.reduce((sum, row) => sum + row[2], 0);
        await page.locator(".counts-chart table").waitFor();
        const drawn = await page.locator(".counts-chart tbody tr td:nth-child(4)").allInnerTexts();
        equal(drawn.reduce((sum, text) => sum + Number(text), 0), total, "events in the table");
    });
}

function testTimeline() {
    test("timeline: the keyboard walks from event to event, tells each, and opens it", async (page) => {
        await open(page, "/timeline");
        const marks = page.locator(".lanes a");
        await marks.first().waitFor();
        await page.locator('.lanes a[tabindex="0"]').focus();
        const label = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
        const first = await label();
        const asked = [];
        page.on("request", (request) => asked.push(request.url()));
        await press(page, "ArrowRight");
        assert((await label()) !== first, "the next event");
        await press(page, "ArrowDown");
        assert(/^1-/.test(await page.evaluate(() => document.activeElement.dataset.at)), "the next lane");
        assert((await page.locator(".tip").innerText()).includes("origin"), "the tip tells origins");
        assert(/somebody|[A-Z][a-z]+/.test(await page.locator(".tip p").first().innerText()), "and who acts");
        equal(asked.join(), "", "asked for the tip");
        await press(page, "Enter");
        await until(page, () => location.pathname.startsWith("/events/e-"));
    });
    test("timeline: cooperation lies above each line, conflict below; disputes and statuses have shapes", async (page) => {
        await open(page, "/timeline?by=dyad");
        await page.locator(".lanes a").first().waitFor();
        const wrong = await page.evaluate(() =>
            [...document.querySelectorAll(".lanes a")].filter((mark) => {
                const lane = mark.closest("[role=group]").querySelector(".zero").getBoundingClientRect().top;
                const own = mark.querySelector(".mark").getBoundingClientRect();
                const above = (own.top + own.bottom) / 2 < lane;
                return above !== /cooperation/.test(mark.querySelector(".mark").getAttribute("class"));
            }).length,
        );
        equal(wrong, 0, "marks on the wrong side");
        await open(page, "/timeline");
        await page.locator(".lanes a").first().waitFor();
        const { lanes, events } = await ask(page, "timeline?by=actor&lanes=12&limit=2000");
        assert(lanes.length > 0, "lanes");
        const shown = new Set(await page.locator(".lanes a").evaluateAll((all) => all.map((mark) => mark.getAttribute("href").slice(8))));
        const drawn = events.filter(({ event }) => shown.has(event));
        equal(await page.locator(".lanes .ring").count(), drawn.filter(({ disputed }) => disputed).length, "rings of disputes");
        equal(await page.locator(".lanes .mark-planned").count(), drawn.filter(({ status }) => status === "planned").length, "hollow marks");
    });
    test("timeline: plus zooms in, Escape out", async (page) => {
        await open(page, "/timeline");
        await page.locator('.lanes a[tabindex="0"]').focus();
        await press(page, "+");
        await until(page, () => new URLSearchParams(location.search).has("since"));
        await page.locator('.lanes a[tabindex="0"]').focus();
        await press(page, "Escape");
        await until(page, () => !new URLSearchParams(location.search).has("since"));
    });
}

function testMap() {
    test("map: what is known only to the country is on the country, never a disc", async (page) => {
        await open(page, "/map");
        await page.locator(".sign").first().waitFor();
        const { places } = await ask(page, "places?limit=2000");
        const sum = (list) => list.reduce((all, { events }) => all + events, 0);
        const drawn = (kind) => page.locator(`.sign-${kind}`).evaluateAll((all) => all.reduce((sum, mark) => sum + Number(/: ([\d,]+) event/.exec(mark.getAttribute("aria-label"))[1].replace(",", "")), 0));
        const vague = places.filter(({ precision, lat }) => precision === "country" || lat === null);
        equal(await drawn("city"), sum(places.filter(({ precision, lat }) => precision === "city" && lat !== null)), "events in discs");
        equal(await drawn("country"), sum(vague), "events on countries");
        const regional = places.filter(({ precision, lat }) => precision === "region" && lat !== null);
        assert(regional.length > 0 && (await drawn("region")) === sum(regional), "events in regions");
        equal(await page.locator(".vague").count(), new Set(vague.map(({ country }) => country)).size, "hatched countries");
    });
    test("map: walked, zoomed and opened with the keyboard alone, and restored", async (page) => {
        await open(page, "/map");
        await page.locator('.sign[tabindex="0"]').focus();
        const first = await page.evaluate(() => document.activeElement.dataset.key);
        await press(page, "ArrowLeft", "ArrowRight", "ArrowDown", "ArrowUp");
        await press(page, "+", "+");
        await until(page, () => new URLSearchParams(location.search).has("at"));
        const before = await query(page);
        await page.reload();
        await page.locator(".sign").first().waitFor();
        equal((await query(page)).at, before.at, "the part of the world");
        await page.locator('.sign[tabindex="0"]').focus();
        await press(page, "0");
        await until(page, () => !new URLSearchParams(location.search).has("at"));
        assert(first, "a sign has the focus");
        await page.locator(".sign-country").first().focus();
        await press(page, "Enter");
        await page.locator("#spot").waitFor();
    });
    test("map: the wheel zooms once the map has the focus, and scrolls the page before", async (page) => {
        await open(page, "/map");
        await page.locator(".sign").first().waitFor();
        const box = await page.locator(".map-frame svg").boundingBox();
        await page.mouse.move(box.x + box.width / 2, box.y + 100);
        await page.mouse.wheel(0, -200);
        await page.waitForTimeout(400);
        assert(!("at" in (await query(page))), "not before");
        await page.locator('.sign[tabindex="0"]').focus();
        await page.mouse.wheel(0, -400);
        await until(page, () => new URLSearchParams(location.search).has("at"));
    });
}

function testActors() {
    test("actors: the keyboard walks the network and its dyads, and lists the events of one", async (page) => {
        await open(page, "/actors");
        await page.locator('.node[tabindex="0"]').focus();
        await press(page, "ArrowRight", "ArrowLeft", "ArrowDown");
        assert((await page.locator(".tip").innerText()).includes("→"), "the tip tells the dyad");
        await press(page, "Enter");
        await until(page, () => location.pathname === "/events" && new URLSearchParams(location.search).has("recipient"));
        await page.locator(".events table tbody tr, .view-events table tbody tr").first().waitFor();
    });
    test("actors: the same network stands the same", async (page) => {
        const places = async () => {
            await open(page, "/actors");
            await page.locator(".node").first().waitFor();
            return page.locator(".node").evaluateAll((all) => all.map((node) => node.getAttribute("transform")).join());
        };
        equal(await places(), await places(), "where the actors stand");
    });
    test("actors: the matrix is walked cell by cell", async (page) => {
        await open(page, "/actors?as=matrix");
        const cell = page.locator('[data-cell="0-0"]');
        await cell.focus();
        await press(page, "ArrowRight", "ArrowDown");
        equal(await page.evaluate(() => document.activeElement.dataset.cell), "1-1", "the cell");
        await press(page, "Home", "ArrowUp");
        equal(await page.evaluate(() => document.activeElement.dataset.cell), "0-0", "the cell");
        const { links } = await ask(page, "dyads?by=country&limit=40");
        assert((await page.locator(".matrix .cell").count()) <= links.length, "no more cells than dyads");
    });
    test("actors: saved as CSV and JSON", async (page) => {
        await open(page, "/actors");
        for (const format of ["CSV", "JSON"]) {
            const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `Save actors as ${format}` }).click()]);
            equal(download.suggestedFilename(), `actors.${format.toLowerCase()}`, "the file");
        }
    });
}

export function testCharts() {
    testCounts();
    testTimeline();
    testMap();
    testActors();
}
