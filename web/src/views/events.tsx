import { useMemo } from "preact/hooks";
import { CountsChart } from "../charts/counts";
import { Choice, chosenOf } from "../charts/figure";
import { Filters, type Field, filtersOf } from "../filters";
import { formatDay, formatNumber, partyNames, placeName } from "../format";
import { DateText, DisputeMark, Parties, PlaceText, StatusMark, Type } from "../parts";
import type { Route } from "../router";
import { type Column, PagedTable, SaveLinks, usePages } from "../table";
import type { Event } from "../types";

export const EVENT_FIELDS: readonly Field[] = [
    "text",
    "country",
    "type",
    "since",
    "until",
    "actor",
    "recipient",
    "status",
    "place",
    "outlet",
    "story",
    "disputed",
];

export const EVENT_COLUMNS: Column<Event>[] = [
    {
        name: "When",
        class: "nowrap",
        cell: (event) => <DateText range={event.date} />,
        sort: (event) => event.date?.from ?? event.date?.to ?? null,
    },
    {
        name: "What",
        cell: (event) => (
            <>
                <a class="what" href={`/events/${event.event}`}>
                    <Type type={event.type} mode={event.mode} quad={event.quad} />
                </a>{" "}
                <StatusMark status={event.status} /> <DisputeMark event={event} />
            </>
        ),
        sort: (event) => event.type + (event.mode ?? ""),
    },
    { name: "Actor", cell: (event) => <Parties parties={event.actors} />, sort: (event) => partyNames(event.actors) },
    { name: "Recipient", cell: (event) => <Parties parties={event.recipients} />, sort: (event) => partyNames(event.recipients) },
    { name: "Where", cell: (event) => <PlaceText place={event.place} />, sort: (event) => placeName(event.place) || null },
    { name: "Reports", numeric: true, cell: (event) => formatNumber(event.reports), sort: (event) => event.reports },
    { name: "Origins", numeric: true, cell: (event) => formatNumber(event.independent), sort: (event) => event.independent },
    { name: "First told", class: "nowrap", cell: (event) => formatDay(event.first_published), sort: (event) => event.first_published },
];

const ORDERS = [
    ["changed", "Last read"],
    ["newest", "Newest"],
    ["date", "Oldest"],
] as const;

export function Events({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, EVENT_FIELDS), [route.query]);
    const query = { ...filters, order: chosenOf(route.query, "order", ORDERS) };
    const pages = usePages<Event>("events", "events", query);
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Events</h1>
                <Choice name="order" label="Order" options={ORDERS} />
                <SaveLinks path="events" query={query} name="events" />
            </div>
            <Filters fields={EVENT_FIELDS} />
            <CountsChart filters={filters} />
            {filters.text && (
                <p class="chart-note">
                    Events that are told in reports with these words. <a href={`/reports?${new URLSearchParams({ text: filters.text })}`}>All reports with them</a>
                </p>
            )}
            <PagedTable
                caption="Events"
                pages={pages}
                columns={EVENT_COLUMNS}
                id={(event) => event.event}
                empty={<p>No event in the store fits all of these filters. Take one away, or widen the dates.</p>}
                save={<SaveLinks path="events" query={query} name="events" />}
            />
        </>
    );
}
