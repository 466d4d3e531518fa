import { useApi } from "../api";
import { Bar } from "../bar";
import { counted, countryName, formatDay, formatDecimal, formatNumber, formatShare } from "../format";
import { quadOf } from "../ontology";
import { OutletLink, PartyText, Type } from "../parts";
import type { Route } from "../router";
import { Await } from "../state";
import { SaveLinks, Table } from "../table";
import type { Naming, OutletInFull } from "../types";

export function OutletView({ id }: { route: Route; id: string }) {
    const outlet = useApi<OutletInFull>(`outlets/${encodeURIComponent(id)}`);
    return <Await of={outlet}>{(found) => <OneOutlet outlet={found} name={id} />}</Await>;
}

function OneOutlet({ outlet, name }: { outlet: OutletInFull; name: string }) {
    const shared = outlet.events - outlet.alone;
    const most = (rows: { events: number }[]) => Math.max(1, ...rows.map((row) => row.events));
    return (
        <>
            <header class="view-head">
                <h1 tabIndex={-1}>{name}</h1>
                <p class="lead">
                    <a href={`/reports?outlet=${encodeURIComponent(name)}`}>{counted(outlet.reports, "report")}</a>, {formatDay(outlet.from)} – {formatDay(outlet.to)} ·{" "}
                    <a href={`/events?outlet=${encodeURIComponent(name)}`}>{counted(outlet.events, "event")}</a>
                </p>
                <SaveLinks path={`outlets/${encodeURIComponent(name)}`} query={{}} name={name} />
            </header>
            <dl class="figures">
                <Figure
                    label="told by it alone"
                    value={formatNumber(outlet.alone)}
                    note={outlet.events ? formatShare(outlet.alone / outlet.events) : ""}
                />
                <Figure
                    label="told by others too, first here"
                    value={formatNumber(outlet.first)}
                    note={shared ? formatShare(outlet.first / shared) : ""}
                />
                {shared > 0 && (
                    <Figure
                        label="events before, on the day of, after the others"
                    value={`${formatNumber(outlet.lead.before)} · ${formatNumber(outlet.lead.same_day)} · ${formatNumber(outlet.lead.after)}`}
                    />
                )}
                {outlet.lead.median_days !== null && (
                    <Figure
                        label={`median days ${outlet.lead.median_days < 0 ? "behind" : "ahead of"} the first other`}
                        value={formatDecimal(Math.abs(outlet.lead.median_days))}
                    />
                )}
            </dl>
            <div class="columns">
                <section>
                    <Table
                        caption="What it covers, beside all others"
                        rows={outlet.types}
                        id={(row) => row.type}
                        columns={[
                            { name: "Type", cell: (row) => <Type type={row.type} quad={quadOf(row.type)} />, sort: (row) => row.type },
                            { name: "Events", numeric: true, cell: (row) => formatNumber(row.events), sort: (row) => row.events },
                            {
                                name: "Share",
                                class: "barred",
                                cell: (row) => (
                                    <Bar share={row.share} beside={row.others} text={formatShare(row.share)} quad={quadOf(row.type)} />
                                ),
                                sort: (row) => row.share,
                            },
                            { name: "Others", numeric: true, cell: (row) => formatShare(row.others), sort: (row) => row.others },
                        ]}
                    />
                </section>
                {outlet.countries.length > 0 && (
                    <section>
                        <Table
                            caption="Countries"
                            rows={outlet.countries.slice(0, 15)}
                            id={(row) => row.country ?? ""}
                            columns={[
                                {
                                    name: "Country",
                                    cell: (row) => countryName(row.country) || "none told",
                                    sort: (row) => countryName(row.country),
                                },
                                {
                                    name: "Events",
                                    class: "barred",
                                    cell: (row) => <Bar share={row.events / most(outlet.countries)} text={formatNumber(row.events)} />,
                                    sort: (row) => row.events,
                                },
                            ]}
                        />
                    </section>
                )}
                {outlet.with.length > 0 && (
                    <section>
                        <Table
                            caption="Tells the same as"
                            rows={outlet.with.slice(0, 15)}
                            id={(row) => row.outlet ?? ""}
                            columns={[
                                { name: "Outlet", cell: (row) => <OutletLink outlet={row.outlet} />, sort: (row) => row.outlet },
                                {
                                    name: "Events",
                                    class: "barred",
                                    cell: (row) => <Bar share={row.events / most(outlet.with)} text={formatNumber(row.events)} />,
                                    sort: (row) => row.events,
                                },
                            ]}
                        />
                    </section>
                )}
                {outlet.sources.length > 0 && (
                    <section>
                        <Table
                            caption="Whom it names as its source"
                            rows={outlet.sources.slice(0, 15)}
                            id={(row) => `${row.name} ${row.country} ${row.sector}`}
                            columns={[
                                { name: "Source", cell: (row) => <PartyText party={row} />, sort: (row) => row.name },
                                { name: "Mentions", numeric: true, cell: (row) => formatNumber(row.mentions), sort: (row) => row.mentions },
                            ]}
                        />
                    </section>
                )}
            </div>
            {outlet.names.length > 0 && (
                <section class="section">
                    <Table
                        caption="How it names places and groups"
                        rows={outlet.names}
                        id={(row) => `${row.kind} ${row.name} ${row.country} ${row.sector}`}
                        columns={[
                            { name: "What", cell: (row) => <Named naming={row} />, sort: (row) => row.name },
                            { name: "Here", cell: (row) => <Variants of={row.here} /> },
                            { name: "Elsewhere", cell: (row) => <Variants of={row.others} /> },
                        ]}
                    />
                </section>
            )}
        </>
    );
}

const Figure = ({ label, value, note }: { label: string; value: string; note?: string }) => (
    <div>
        <dt>{label}</dt>
        <dd>
            {value} {note && <span class="muted">{note}</span>}
        </dd>
    </div>
);

const Named = ({ naming }: { naming: Naming }) => (
    <PartyText
        party={{ name: naming.name, country: naming.country ?? null, sector: naming.kind === "group" ? (naming.sector ?? null) : null }}
    />
);

const Variants = ({ of }: { of: Naming["here"] }) => (
    <>
        {of.map(({ text, times }, i) => (
            <span key={text}>
                {i > 0 && ", "}
                <bdi>{text}</bdi> <span class="muted small">{formatNumber(times)}</span>
            </span>
        ))}
    </>
);
