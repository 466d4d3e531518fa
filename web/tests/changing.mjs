// What comes in while the page is open, and what readers correct.
import { Store, assert, equal, test } from "./harness.mjs";
import { open } from "./views.mjs";

const news = (n) => ({
    id: `news-${n}`,
    outlet: "cpa.example",
    url: `https://cpa.example/news/${n}`,
    title: "Kenya sends troops to Somalia",
    published: "2014-06-02",
    language: "en",
    text: `Kenya sent ${n} hundred troops to Somalia on Sunday. The government of Uganda condemned Kenya on Monday.`,
});

export function testChanging(store, { event }) {
    test("what comes in is announced, and moves nothing until it is wanted", { alone: true }, async (page) => {
        await open(page, "/now");
        await page.waitForTimeout(500);
        await page.mouse.wheel(0, 200);
        const before = await page.locator("main").innerText();
        const scroll = await page.evaluate(() => scrollY);
        store.addReports([news(4)]);
        await page.waitForSelector(".arrivals button");
        const unify = (text) => text.replace(/\d+ (sec|min)\.? ago|now/g, "");
        equal(unify(await page.locator("main").innerText()), unify(before), "what is being read");
        equal(await page.evaluate(() => scrollY), scroll, "where the reader is");
        await page.locator(".arrivals button").click();
        await page.waitForFunction(() => document.querySelector(".news").textContent.includes("Somalia"));
        await page.waitForSelector(".arrivals button", { state: "detached" });
    });

    test("a mention is marked wrong with a name and a reason, which is shown, and undone", { alone: true }, async (page) => {
        await open(page, `/events/${event.event}`);
        const report = await page.locator(".telling h3 + p + p a").first().getAttribute("href");
        await open(page, report);
        await page.locator(".mention-line").first().click();
        await page.getByRole("button", { name: "Correct" }).click();
        await page.locator("dialog[open] button.primary").click();
        assert(await page.locator("dialog[open]").isVisible(), "a correction without a reason is taken");
        await page.getByLabel("Reason").fill("it tells of a film");
        await page.getByLabel("Your name").fill("Ada");
        await page.locator("dialog[open] button.primary").click();
        await page.waitForSelector("text=marked wrong");
        const note = await page.locator(".corrections").innerText();
        assert(note.includes("Ada") && note.includes("it tells of a film"), note);
        await open(page, "/corrections", "it tells of a film");
        await page.getByRole("button", { name: "Undo" }).first().click();
        await page.getByLabel("Reason").fill("it does not");
        await page.locator("dialog[open] button.primary").click();
        await page.waitForFunction(() => document.querySelector("main").textContent.includes("undone by Ada"));
    });

    test("a field is mended, and the event follows", { alone: true }, async (page) => {
        await open(page, `/events/${event.event}`);
        await page.locator(".coded").first().getByRole("button", { name: "Correct" }).click();
        await page.getByLabel("What is wrong").selectOption("status");
        await page.getByLabel(/^It is/).selectOption("denied");
        await page.getByLabel("Reason").fill("the ministry denies it");
        await page.getByLabel("Your name").fill("Grace");
        await page.locator("dialog[open] button.primary").click();
        await page.waitForSelector("dialog[open]", { state: "detached" });
        await open(page, "/corrections", "the ministry denies it");
        assert((await page.locator("main").innerText()).includes("denied"), "the new value is not shown");
    });

    test("what the program refuses is said in the dialog", { alone: true }, async (page, { complaints }) => {
        await open(page, `/reports/${store.ask("reports", "--outlet", "meridianpost.example")[0].report}`);
        await page.locator(".mention-line").first().click();
        await page.getByRole("button", { name: "Correct" }).click();
        await page.getByLabel("What is wrong").selectOption("date");
        await page.getByLabel("From").fill("last week");
        await page.getByLabel("Reason").fill("so");
        await page.getByLabel("Your name").fill("Ada");
        await page.locator("dialog[open] button.primary").click();
        await page.waitForSelector("dialog[open] [role=alert]");
        complaints.length = 0;
    });

    test("without --edit nothing can be corrected", { alone: true }, async (page, { complaints }) => {
        const base = await store.serve();
        await page.goto(`${base}/events/${event.event}`);
        await page.waitForSelector(".coded");
        equal(await page.getByRole("button", { name: "Correct" }).count(), 0, "buttons to correct");
        complaints.length = 0;
    });

    test("an empty store says how it is filled", { alone: true }, async (page, { complaints }) => {
        const empty = new Store();
        try {
            try {
                empty.add(empty.folder);
            } catch {
                // It says that there is nothing to read, and has made the store.
            }
            const base = await empty.serve();
            await page.goto(`${base}/now`);
            await page.waitForSelector(".empty");
            assert((await page.locator(".empty").first().innerText()).includes("dateline add"), "nothing is said");
        } finally {
            empty.close();
            complaints.length = 0;
        }
    });

    test("when the program is gone the page says so", { alone: true }, async (page, { complaints }) => {
        const base = await store.serve();
        await page.goto(`${base}/now`);
        await page.waitForSelector(".news li");
        const server = store.servers.at(-1).removeAllListeners("exit");
        await new Promise((resolve) => server.once("exit", resolve).kill());
        await page.getByRole("link", { name: "Quotes" }).click();
        await page.waitForSelector(".failure");
        complaints.length = 0;
    });
}
