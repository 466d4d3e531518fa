import { useMemo } from "preact/hooks";
import { Choice, chosenOf } from "../charts/figure";
import { type Field, Filters, filtersOf } from "../filters";
import { formatMoment, formatNumber } from "../format";
import { KindMark, OutletLink } from "../parts";
import type { Route } from "../router";
import { type Column, PagedTable, SaveLinks, usePages } from "../table";
import type { Report } from "../types";

const FIELDS: readonly Field[] = ["text", "country", "type", "since", "until", "outlet", "kind", "actor", "recipient", "status", "place", "story"];

const ORDERS = [
    ["newest", "Newest"],
    ["date", "Oldest"],
] as const;

const COLUMNS: Column<Report>[] = [
    { name: "Published", class: "nowrap", cell: (report) => formatMoment(report.published) || <span class="none">–</span>, sort: (report) => report.published },
    { name: "Outlet", cell: (report) => <OutletLink outlet={report.outlet} />, sort: (report) => report.outlet },
    {
        name: "Title",
        cell: (report) => (
            <>
                <a href={`/reports/${report.report}`}>
                    <bdi>{report.title ?? "untitled report"}</bdi>
                </a>{" "}
                <KindMark kind={report.kind} />
            </>
        ),
        sort: (report) => report.title,
    },
    { name: "Words", numeric: true, cell: (report) => formatNumber(report.words), sort: (report) => report.words },
    { name: "Mentions", numeric: true, cell: (report) => formatNumber(report.mentions.length), sort: (report) => report.mentions.length },
];

export function Reports({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const query = { ...filters, order: chosenOf(route.query, "order", ORDERS) };
    const pages = usePages<Report>("reports", "reports", query);
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Reports</h1>
                <Choice name="order" label="Order" options={ORDERS} />
                <SaveLinks path="reports" query={query} name="reports" />
            </div>
            <Filters fields={FIELDS} />
            <PagedTable
                caption="Reports"
                pages={pages}
                columns={COLUMNS}
                id={(report) => report.report}
                empty={<p>No report in the store fits all of these filters. Take one away, or widen the dates.</p>}
                save={null}
            />
        </>
    );
}
