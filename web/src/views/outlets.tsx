import { useMemo } from "preact/hooks";
import { type Field, Filters, filtersOf } from "../filters";
import { formatDay, formatNumber, formatShare } from "../format";
import { OutletLink } from "../parts";
import type { Route } from "../router";
import { type Column, PagedTable, SaveLinks, usePages } from "../table";
import type { OutletRow } from "../types";

const FIELDS: readonly Field[] = ["text", "country", "type", "since", "until"];

const COLUMNS: Column<OutletRow>[] = [
    { name: "Outlet", cell: (row) => <OutletLink outlet={row.outlet} />, sort: (row) => row.outlet },
    { name: "Reports", numeric: true, cell: (row) => formatNumber(row.reports), sort: (row) => row.reports },
    { name: "Events", numeric: true, cell: (row) => formatNumber(row.events), sort: (row) => row.events },
    { name: "Alone", numeric: true, cell: (row) => share(row.alone, row.events), sort: (row) => row.alone / row.events || 0 },
    {
        name: "First",
        numeric: true,
        cell: (row) => share(row.first, row.events - row.alone),
        sort: (row) => row.first / (row.events - row.alone) || 0,
    },
    { name: "From", class: "nowrap", cell: (row) => formatDay(row.from), sort: (row) => row.from },
    { name: "To", class: "nowrap", cell: (row) => formatDay(row.to), sort: (row) => row.to },
];

function share(part: number, of: number) {
    return of > 0 ? (
        <>
            {formatNumber(part)} <span class="muted share">{formatShare(part / of)}</span>
        </>
    ) : (
        <span class="none">–</span>
    );
}

export function Outlets({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const query = { ...filters, order: "reports" };
    const pages = usePages<OutletRow>("outlets", "outlets", query);
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Outlets</h1>
                <p class="lead">
                    Alone: events that no other outlet tells. First: of the events that others tell too, those that it published first.
                </p>
                <SaveLinks path="outlets" query={query} name="outlets" />
            </div>
            <Filters fields={FIELDS} />
            <PagedTable
                caption="Outlets"
                pages={pages}
                columns={COLUMNS}
                id={(row) => row.outlet ?? ""}
                empty={<p>No outlet has told of that.</p>}
                save={null}
            />
        </>
    );
}
