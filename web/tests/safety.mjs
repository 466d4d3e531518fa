// What reports say stays text; who may not read is told so.
import { assert, equal, test } from "./harness.mjs";
import { hostile } from "./hostile.mjs";
import { open } from "./views.mjs";

const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

export function testSafety(store) {
    const report = store.ask("reports", "--outlet", hostile.outlet)[0];
    const event = store.ask("events", "--outlet", hostile.outlet)[0];
    const places = [
        `/reports/${report.report}`,
        `/events/${event.event}`,
        `/stories/${event.story}`,
        "/events",
        "/now",
        "/outlets",
        `/outlets/${encodeURIComponent(hostile.outlet)}`,
        "/quotes",
    ];

    test("what a report says is never more than text", async (page) => {
        await page.addInitScript(() =>
            document.addEventListener("securitypolicyviolation", (event) =>
                console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
            ),
        );
        for (const place of places) {
            await open(page, place);
            equal(await page.evaluate(() => window.broken), undefined, `what the report wanted to run, at ${place}`);
            equal(
                await page.locator("main script, main img, main b b, main iframe, [onerror]").count(),
                0,
                `elements of the report's making at ${place}`,
            );
            const links = await page.locator("a[href]").evaluateAll((all) => all.map((each) => new URL(each.href).protocol));
            equal([...new Set(links)].filter((scheme) => !/^https?:$/.test(scheme)).join(), "", `schemes of links at ${place}`);
            const text = await page.locator("main").innerText();
            assert(!TURNS.test(text), `signs that turn the text's direction at ${place}: ${JSON.stringify(text.slice(Math.max(0, text.search(TURNS) - 40), text.search(TURNS) + 40))}`);
        }
    });

    test("its markup is shown as it stands", async (page) => {
        await open(page, places[0]);
        const text = await page.locator("main").innerText();
        for (const words of ["<script>window.broken=1</script>", "<img src=x onerror=window.broken=1>", "{{constructor"])
            assert(text.includes(words), `${words} is not shown`);
        assert(text.includes("javascript:window.broken=1"), "the address is not shown");
        equal(await page.locator('a:has-text("javascript:")').count(), 0, "links with the address");
    });

    test("the policy of the page allows nothing but its own files", async (page) => {
        const response = await page.goto("/now");
        const policy = response.headers()["content-security-policy"] ?? "";
        for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
            assert(policy.includes(part), `${part} is not in ${policy}`);
        assert(!/unsafe|\*/.test(policy), policy);
    });

    test("a token is asked for, and a wrong one refused", async (page, { complaints }) => {
        const base = await store.serve("--token", "sesame-open-the-door");
        await page.goto(`${base}/now`);
        await page.waitForSelector("input[type=password]");
        await page.fill("input[type=password]", "wrong");
        await page.click("form.failure button");
        await page.waitForSelector("input[type=password]");
        await page.fill("input[type=password]", "sesame-open-the-door");
        await page.click("form.failure button");
        await page.waitForSelector(".news li");
        complaints.length = 0; // the browser names each 401, and another port is another address
    });

    test("an address with the token opens the store, and does not keep it", async (page, { complaints }) => {
        const base = await store.serve("--token", "sesame-open-the-door");
        await page.goto(`${base}/events#token=sesame-open-the-door`);
        await page.waitForSelector("tbody tr");
        equal(new URL(page.url()).hash, "", "what is left of the token in the address");
        complaints.length = 0;
    });
}
