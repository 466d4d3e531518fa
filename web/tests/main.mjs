import { Store, run } from "./harness.mjs";
import { testCharts } from "./charts.mjs";
import { testChanging } from "./changing.mjs";
import { hostile, regional, wide } from "./hostile.mjs";
import { testReading } from "./reading.mjs";
import { testSafety } from "./safety.mjs";
import { testViews } from "./views.mjs";

const store = new Store();
let failed = 1;
try {
    store.add("--outlet", "lakeside.example", "examples");
    store.addReports([hostile, wide, regional]);
    const event = store
        .ask("events")
        .sort((a, b) => b.reports - a.reports || b.disputes.length - a.disputes.length)
        .find((each) => each.disputes.length > 0);
    const found = {
        event,
        story: store.ask("stories").find((story) => story.story === event.story),
        report: store.ask("reports").find((report) => report.outlet === "meridianpost.example" && report.story === event.story),
    };
    testViews(found);
    testReading(store, found);
    testCharts();
    testSafety(store);
    testChanging(store, found); // last: it changes the store
    failed = await run(await store.serve("--edit"));
} finally {
    store.close();
}
process.exit(failed ? 1 : 0);
