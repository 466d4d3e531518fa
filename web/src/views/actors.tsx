import { useMemo } from "preact/hooks";
import { useApi } from "../api";
import { type Dyad, type Dyads, actorTitle, dyadEvents } from "../charts/dyads";
import { Choice, SaveShown, TableBeside, chosenOf } from "../charts/figure";
import { Matrix } from "../charts/matrix";
import { mixColour } from "../charts/mix";
import { NetworkChart, drawnOf, tied } from "../charts/networkchart";
import { type Field, Filters, filtersOf } from "../filters";
import { counted, formatDecimal, formatNumber } from "../format";
import type { Route } from "../router";
import { Await, Nothing } from "../state";
import { type Column, Table } from "../table";

const FIELDS: readonly Field[] = ["text", "country", "type", "since", "until", "actor", "recipient", "status", "place", "outlet", "story", "disputed"];
const WHO = [
    ["country", "Countries"],
    ["party", "Sides within countries"],
] as const;
const AS = [
    ["network", "Network"],
    ["matrix", "Matrix"],
] as const;
const MOST_NODES = 40;

export function Actors({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const by = chosenOf(route.query, "by", WHO);
    const as = chosenOf(route.query, "as", AS);
    const answer = useApi<Dyads>("dyads", { ...filters, by, limit: MOST_NODES });
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Actors</h1>
                <Choice name="by" label="Actors are" options={WHO} />
                <Choice name="as" label="Shown as" options={AS} />
            </div>
            <Filters fields={FIELDS} />
            <Await of={answer}>{(dyads) => <Found dyads={dyads} as={as} filters={filters} />}</Await>
        </>
    );
}

function Found({ dyads, as, filters }: { dyads: Dyads; as: string; filters: Record<string, string> }) {
    const { nodes, links, more } = dyads;
    if (links.length === 0) return <Nothing title="Nobody acts on anybody">{Object.keys(filters).length > 0 && <p>Take a filter away, or widen the dates.</p>}</Nothing>;
    const events = links.reduce((sum, link) => sum + link.events, 0);
    const drawn = drawnOf(links);
    const alone = nodes.length - tied(nodes, drawn).length;
    const between = links.filter((link) => link.from !== link.to).length;
    const home = links.reduce((sum, link) => sum + (link.from === link.to ? link.events : 0), 0);
    const Chart = as === "matrix" ? Matrix : NetworkChart;
    return (
        <figure class="chart">
            <Chart nodes={nodes} links={links} filters={filters} />
            <MixKey />
            <p class="chart-note">
                {more ? `The ${formatNumber(nodes.length)} actors with most events` : `${formatNumber(nodes.length)} actors`}, {formatNumber(links.length)} pairs, {formatNumber(events)} events.
                {as === "matrix" ? " Each row acts on the columns." : `${drawn.length < between ? ` The ${formatNumber(drawn.length)} with most events are drawn as arrows.` : ""} An arrow points at whom it is done to; the disc's orange part is the share of conflict. ${formatNumber(home)} events within one and the same are in the discs, not drawn as arrows${alone > 0 ? `; ${counted(alone, "actor")} without an arrow ${alone === 1 ? "is" : "are"} left out` : ""}.`}
            </p>
            <TableBeside title="Table of these pairs">{() => <DyadTable dyads={dyads} filters={filters} />}</TableBeside>
            <SaveShown name="actors" rows={() => links.map((link) => ({ ...link }))} />
        </figure>
    );
}

function MixKey() {
    return (
        <p class="mix-key">
            cooperation
            <span class="ramp" aria-hidden="true">
                {[0, 1, 2, 3, 4].map((step) => (
                    <i key={step} style={{ background: mixColour(4 - step, step) }} />
                ))}
            </span>
            conflict
        </p>
    );
}

function DyadTable({ dyads, filters }: { dyads: Dyads; filters: Record<string, string> }) {
    const nodes = useMemo(() => new Map(dyads.nodes.map((node) => [node.id, node])), [dyads]);
    const title = (id: string) => {
        const node = nodes.get(id);
        return node ? actorTitle(node) : id;
    };
    const columns: Column<Dyad>[] = [
        { name: "Acts", cell: (link) => title(link.from), sort: (link) => title(link.from) },
        { name: "On whom", cell: (link) => title(link.to), sort: (link) => title(link.to) },
        {
            name: "Events",
            numeric: true,
            cell: (link) => {
                const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
                return from && to ? <a href={dyadEvents(from, to, filters)}>{formatNumber(link.events)}</a> : formatNumber(link.events);
            },
            sort: (link) => link.events,
        },
        { name: "Cooperation", numeric: true, cell: (link) => formatNumber(link.cooperation), sort: (link) => link.cooperation },
        { name: "Conflict", numeric: true, cell: (link) => formatNumber(link.conflict), sort: (link) => link.conflict },
        { name: "Mean score", numeric: true, cell: (link) => (link.score === null ? "–" : formatDecimal(link.score)), sort: (link) => link.score },
        { name: "Disputed", numeric: true, cell: (link) => formatNumber(link.disputed), sort: (link) => link.disputed },
    ];
    const rows = [...dyads.links].sort((a, b) => b.events - a.events).slice(0, 200);
    return (
        <>
            <Table caption="Who acts on whom" captionHidden columns={columns} rows={rows} id={(link) => `${link.from}>${link.to}`} />
            {rows.length < dyads.links.length && (
                <p class="chart-note">
                    The first {formatNumber(rows.length)} of {formatNumber(dyads.links.length)} pairs.
                </p>
            )}
        </>
    );
}
