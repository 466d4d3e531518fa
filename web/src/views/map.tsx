import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { useApi } from "../api";
import { CountsChart } from "../charts/counts";
import { SaveShown, TableBeside } from "../charts/figure";
import { type Topology, type World, readWorld } from "../charts/world";
import { type PlaceRow, WorldChart, onCountry, placeFilter, placeTitle } from "../charts/worldmap";
import { type Field, Filters, filtersOf } from "../filters";
import { countryName, formatDay, formatNumber } from "../format";
import { type Route, setQuery } from "../router";
import { Await, Empty, Nothing, Failure } from "../state";
import { type Column, Table } from "../table";
import type { Event } from "../types";
import { EVENT_COLUMNS } from "./events";
import { ApiError } from "../api";

const FIELDS: readonly Field[] = ["text", "country", "type", "since", "until", "actor", "recipient", "status", "outlet", "story", "disputed"];

interface Answer {
    places: PlaceRow[];
    nowhere: number;
    more: boolean;
}

let loaded: Promise<World> | null = null;

function loadWorld(): Promise<World> {
    loaded ??= fetch("/world.json").then(async (response) => {
        if (!response.ok) throw new ApiError(response.status, "the map is not there");
        return readWorld((await response.json()) as Topology);
    });
    loaded.catch(() => (loaded = null));
    return loaded;
}

export function WorldMap({ route }: { route: Route }) {
    const filters = useMemo(() => filtersOf(route.query, FIELDS), [route.query]);
    const answer = useApi<Answer>("places", { ...filters, limit: 2000 });
    const [world, setWorld] = useState<World | ApiError | null>(null);
    useLayoutEffect(() => {
        loadWorld().then(setWorld, (error: unknown) => setWorld(error instanceof ApiError ? error : new ApiError(0, "the program does not answer")));
    }, []);
    const spot = route.query.get("spot") ?? "";
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Map</h1>
            </div>
            <Filters fields={FIELDS} />
            <CountsChart filters={filters} height={60} table={false} />
            {world instanceof ApiError ? (
                <Failure error={world} />
            ) : (
                <Await of={answer}>{(found) => (world ? <Places world={world} answer={found} spot={spot} /> : null)}</Await>
            )}
            {spot && <Spot spot={spot} filters={filters} />}
        </>
    );
}

function Places({ world, answer, spot }: { world: World; answer: Answer; spot: string }) {
    const { places, nowhere, more } = answer;
    const known = useMemo(() => new Set(world.lands.map(({ id }) => id)), [world]);
    const off = places.filter((place) => onCountry(place) && !known.has(place.country ?? ""));
    const events = places.reduce((sum, place) => sum + place.events, 0);
    const vague = places.filter(onCountry).reduce((sum, place) => sum + place.events, 0);
    if (places.length === 0)
        return <Nothing title={nowhere > 0 ? "None of these events has a place" : "No event fits"}>{nowhere > 0 ? <p>{formatNumber(nowhere)} events are told without one.</p> : null}</Nothing>;
    return (
        <figure class="chart">
            <div class="map-layout">
                <WorldChart world={world} places={places} selected={spot} />
                <Ranks places={places} spot={spot} />
            </div>
            <MapKey />
            <p class="chart-note">
                {more ? "Showing the places with most events: " : ""}
                {formatNumber(events)} events in {formatNumber(places.length)} places; of {formatNumber(vague)} no more than the country is known, and {formatNumber(nowhere)} are told without a place and are not on the map.
                {off.length > 0 && ` Not on the map either: ${off.map((place) => `${countryName(place.country)} ${formatNumber(place.events)}`).join(", ")}.`} Borders are Natural Earth's, as they are held; contested ones are dashed, which takes no side.
            </p>
            <TableBeside title="Table of these places">{() => <PlacesTable places={places} />}</TableBeside>
            <SaveShown name="places" rows={() => places.map((place) => ({ ...place }))} />
        </figure>
    );
}

const MOST_RANKS = 12;

/** The places with most events, however exactly they are known. */
function Ranks({ places, spot }: { places: PlaceRow[]; spot: string }) {
    const top = [...places].sort((a, b) => b.events - a.events).slice(0, MOST_RANKS);
    const most = top[0]?.events ?? 1;
    const beside = (place: PlaceRow) =>
        place.precision !== "city" && place.precision !== "point"
            ? PRECISIONS[place.precision]
            : top.some((other) => other !== place && other.precision === place.precision && placeTitle(other) === placeTitle(place)) && place.admin1;
    return (
        <section aria-labelledby="ranks">
            <h2 id="ranks">Most events</h2>
            <ol class="ranks">
                {top.map((place) => (
                    <li key={[place.precision, placeFilter(place), place.lat].join()}>
                        <button type="button" class="link" aria-pressed={placeFilter(place) === spot} onClick={() => setQuery({ spot: placeFilter(place) }, true)}>
                            {placeTitle(place)}
                            {beside(place) && <span class="codes"> {beside(place)}</span>}
                        </button>
                        <span>{formatNumber(place.events)}</span>
                        <span class="length" aria-hidden="true">
                            <i class="cooperation" style={{ width: `${(100 * place.cooperation) / most}%` }} />
                            <i class="conflict" style={{ width: `${(100 * place.conflict) / most}%` }} />
                        </span>
                    </li>
                ))}
            </ol>
        </section>
    );
}

function MapKey() {
    return (
        <ul class="legend" aria-label="Signs">
            <li>
                <svg width={20} height={16} viewBox="-10 -8 20 16" aria-hidden="true">
                    <circle class="disc" r={7} />
                    <path class="wedge" d="M0,0V-7A7,7 0 0 1 6.06,3.5Z" />
                </svg>
                in a town, or towns close together; orange is the share of conflict
            </li>
            <li>
                <svg width={20} height={16} viewBox="-10 -8 20 16" aria-hidden="true">
                    <rect class="region" x={-5} y={-5} width={10} height={10} transform="rotate(45)" />
                </svg>
                somewhere in a region
            </li>
            <li>
                <svg width={26} height={16} aria-hidden="true">
                    <defs>
                        <pattern id="hatch-key" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <rect class="hatch" width={1.6} height={5} />
                        </pattern>
                    </defs>
                    <rect class="vague-key" width={26} height={16} />
                </svg>
                somewhere in the country, how many
            </li>
        </ul>
    );
}

const PRECISIONS: Record<string, string> = { city: "town", point: "town", region: "region", country: "country only" };

function PlacesTable({ places }: { places: PlaceRow[] }) {
    const columns: Column<PlaceRow>[] = [
        { name: "Place", cell: (place) => <button type="button" class="link" onClick={() => setQuery({ spot: placeFilter(place) }, true)}>{placeTitle(place)}</button>, sort: placeTitle },
        { name: "Known to", cell: (place) => PRECISIONS[place.precision], sort: (place) => place.precision },
        { name: "Events", numeric: true, cell: (place) => formatNumber(place.events), sort: (place) => place.events },
        { name: "Cooperation", numeric: true, cell: (place) => formatNumber(place.cooperation), sort: (place) => place.cooperation },
        { name: "Conflict", numeric: true, cell: (place) => formatNumber(place.conflict), sort: (place) => place.conflict },
        { name: "Disputed", numeric: true, cell: (place) => formatNumber(place.disputed), sort: (place) => place.disputed },
        { name: "Last", class: "nowrap", cell: (place) => formatDay(place.last), sort: (place) => place.last },
    ];
    const rows = [...places].sort((a, b) => b.events - a.events);
    return <Table caption="Places" captionHidden columns={columns} rows={rows.slice(0, 200)} id={(place) => [place.precision, placeFilter(place), place.lat, place.lon].join()} />;
}

/** The events at the sign that was chosen. */
function Spot({ spot, filters }: { spot: string; filters: Record<string, string> }) {
    const query = { ...filters, place: spot };
    const events = useApi<{ events: Event[]; next: string | null }>("events", { ...query, limit: 20, order: "newest" });
    const title = spot.startsWith("country:") ? countryName(spot.slice(8)) : spot;
    return (
        <section class="section" aria-labelledby="spot">
            <div class="section-head">
                <h2 id="spot">{title}</h2>
                <a href={`/events?${new URLSearchParams(query)}`}>All events there</a>
                <button type="button" class="quiet" onClick={() => setQuery({ spot: null }, true)}>
                    Close
                </button>
            </div>
            <Await of={events}>
                {(found) => (found.events.length ? <Table caption={`Newest events in ${title}`} captionHidden columns={EVENT_COLUMNS} rows={found.events} id={(event) => event.event} /> : <Empty title="Nothing fits" />)}
            </Await>
        </section>
    );
}
