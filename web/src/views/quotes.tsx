import { useMemo } from "preact/hooks";
import { type Field, Filters, filtersOf } from "../filters";
import { counted, formatDay, formatMoment, formatNumber, partyName } from "../format";
import { groupBy } from "../group";
import { Months } from "../months";
import { OutletLink, PartyText } from "../parts";
import { type Route, setQuery } from "../router";
import { Empty, Failure, Loading } from "../state";
import { type Column, PagedTable, SaveLinks, usePages } from "../table";
import type { Quote, Speaker } from "../types";

const FIELDS: readonly Field[] = ["by", "text", "country", "since", "until", "outlet"];

export function Quotes({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const one = filters.by !== undefined;
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Quotes</h1>
                {one && (
                    <p class="lead">
                        <a href="/quotes">All speakers</a>
                    </p>
                )}
                <SaveLinks path={one ? "quotes" : "speakers"} query={filters} name={one ? "quotes" : "speakers"} />
            </div>
            <Filters fields={FIELDS} />
            {one ? <Said filters={filters} /> : <Speakers filters={filters} />}
        </>
    );
}

const MOST_SPEAKERS = 30;

function Speakers({ filters }: { filters: Record<string, string> }) {
    const pages = usePages<Speaker>("speakers", "speakers", { ...filters, limit: MOST_SPEAKERS });
    const span = useMemo(() => monthsOf(pages.rows), [pages.rows]);
    const columns: Column<Speaker>[] = [
        {
            name: "Speaker",
            cell: (row) =>
                row.name ? (
                    <a href={`/quotes?by=${encodeURIComponent(row.name)}`} onClick={(event) => choose(event, row.name as string)}>
                        <PartyText party={row} />
                    </a>
                ) : (
                    <PartyText party={row} />
                ),
            sort: (row) => partyName(row),
        },
        { name: "Office", cell: (row) => row.role ?? "", sort: (row) => row.role ?? null },
        { name: "Quotes", numeric: true, cell: (row) => formatNumber(row.quotes), sort: (row) => row.quotes },
        {
            name: "Over time",
            class: "barred",
            cell: (row) => <Months months={row.months} from={span[0]} to={span[1]} label={counted(row.quotes, "quote")} />,
        },
        { name: "First", class: "nowrap", cell: (row) => formatDay(row.from), sort: (row) => row.from },
        { name: "Last", class: "nowrap", cell: (row) => formatDay(row.to), sort: (row) => row.to },
    ];
    return (
        <PagedTable
            caption="Speakers, most quoted first"
            pages={pages}
            columns={columns}
            id={(row) => `${row.name} ${row.country} ${row.sector}`}
            empty={<p>Nobody is quoted in what these filters leave.</p>}
            save={null}
        />
    );
}

/** Keeps the other filters. */
function choose(click: MouseEvent, by: string) {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    setQuery({ by });
}

function monthsOf(rows: Speaker[]): [string, string] {
    const months = rows.flatMap((row) => row.months.map(([month]) => month)).sort();
    return [months[0] ?? "", months.at(-1) ?? ""];
}

function Said({ filters }: { filters: Record<string, string> }) {
    const pages = usePages<Quote>("quotes", "quotes", filters);
    if (pages.state === "failed" && pages.error) return <Failure error={pages.error} />;
    if (pages.rows.length === 0) return pages.state === "loading" ? <Loading /> : <Empty title="No quote fits" />;
    const days = groupBy(
        [...pages.rows].sort((a, b) => (a.published ?? "").localeCompare(b.published ?? "")),
        (quote) => (quote.published ?? "").slice(0, 10),
    );
    return (
        <div class={pages.state === "loading" ? "stale" : undefined}>
            {[...days].map(([day, quotes]) => (
                <section key={day} class="said">
                    <h2>{formatDay(day) || "undated"}</h2>
                    <ol>
                        {quotes.map((quote) => (
                            <li key={quote.quote}>
                                <blockquote class={`report-text${quote.direct ? "" : " indirect"}`}>
                                    <bdi>{quote.text}</bdi>
                                </blockquote>
                                <p class="muted">
                                    {quote.speaker && <PartyText party={quote.speaker} />}{" "}
                                    {quote.speaker?.role && <>({quote.speaker.role}) </>}
                                    {quote.direct ? "in" : "in the words of"} <OutletLink outlet={quote.outlet} />,{" "}
                                    <a href={`/reports/${quote.report}`}>{formatMoment(quote.published)}</a>
                                </p>
                            </li>
                        ))}
                    </ol>
                </section>
            ))}
            <div class="table-foot">
                <span role="status">
                    {formatNumber(pages.rows.length)} {pages.next ? "shown, there are more" : "shown, all of them"}
                </span>
                {pages.next && (
                    <button type="button" onClick={pages.more}>
                        Load more
                    </button>
                )}
            </div>
        </div>
    );
}
