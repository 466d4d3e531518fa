// What two outlets tell differently of a story: the two are in the address.
import { useApi } from "../api";
import { counted, formatCount, formatRange, partyName, placeName, typeName } from "../format";
import { DateText, Parties, Type } from "../parts";
import { setQuery } from "../router";
import { Await, Empty } from "../state";
import { SaveLinks } from "../table";
import type { Affair, Difference, Differences, Event, Mention } from "../types";

const FIELDS: Record<string, { name: string; of: (mention: Mention) => string }> = {
    type: { name: "what", of: (mention) => typeName(mention.type, mention.mode) },
    actors: { name: "actor", of: (mention) => mention.actors.map(partyName).join(", ") },
    recipients: { name: "recipient", of: (mention) => mention.recipients.map(partyName).join(", ") },
    date: { name: "when", of: (mention) => formatRange(mention.date) },
    place: { name: "where", of: (mention) => placeName(mention.place) },
    counts: { name: "number", of: (mention) => Object.entries(mention.counts).map(([kind, count]) => `${formatCount(count)} ${kind}`).join(", ") },
    status: { name: "status", of: (mention) => mention.status },
    said_by: { name: "source", of: (mention) => (mention.said_by ? partyName(mention.said_by) : "") },
};

export function TwoOutlets({ affair, query }: { affair: Affair; query: URLSearchParams }) {
    const { story } = affair;
    const [a, b] = [query.get("a") ?? "", query.get("b") ?? ""];
    const both = a !== "" && b !== "" && a !== b;
    const path = `stories/${encodeURIComponent(story.story)}/diff`;
    const found = useApi<Differences>(both ? path : null, { outlet: a, other: b });
    if (story.outlets.length < 2) return null;
    const pick = (name: "a" | "b", value: string, other: string, label: string) => (
        <div class="field">
            <label for={`diff-${name}`}>{label}</label>
            <select id={`diff-${name}`} value={value} onChange={(event) => setQuery({ [name]: event.currentTarget.value })}>
                <option value="">choose an outlet</option>
                {story.outlets.map((outlet) => (
                    <option key={outlet} disabled={outlet === other}>
                        {outlet}
                    </option>
                ))}
            </select>
        </div>
    );
    return (
        <section class="section two-outlets" aria-labelledby="differ">
            <h2 id="differ">Two outlets side by side</h2>
            <div class="fields">
                {pick("a", a, b, "Compare")}
                {pick("b", b, a, "with")}
                {both && <SaveLinks path={path} query={{ outlet: a, other: b }} name={`${story.story}-diff`} />}
            </div>
            {both && <Await of={found}>{(differences) => <Beside found={differences} affair={affair} outlets={[a, b]} />}</Await>}
        </section>
    );
}

function Beside({ found, affair, outlets }: { found: Differences; affair: Affair; outlets: [string, string] }) {
    const { differences, alike } = found;
    if (differences.length === 0) return <Empty title={`They tell the same ${counted(alike, "event")}, and nothing differently`} />;
    const [a, b] = outlets;
    const alone = (outlet: string) => differences.filter(({ told_by }) => told_by.length === 1 && told_by[0] === outlet);
    const groups: [string, Difference[]][] = [
        ["Told differently", differences.filter(({ told_by }) => told_by.length === 2)],
        [`Only ${a}`, alone(a)],
        [`Only ${b}`, alone(b)],
    ];
    const summary = groups.map(([title, lines]) => `${title.charAt(0).toLowerCase()}${title.slice(1)} ${lines.length}`);
    const events = new Map(affair.events.map((event) => [event.event, event]));
    return (
        <div class="table-frame" tabIndex={0} role="region" aria-label="Differences">
            <table class="affair two">
                <caption>
                    {a} beside {b}: {summary.join(", ")}, alike {alike}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">What</th>
                        <th scope="col">{a}</th>
                        <th scope="col">{b}</th>
                    </tr>
                </thead>
                {groups.map(
                    ([title, lines]) =>
                        lines.length > 0 && (
                            <tbody key={title}>
                                <tr class="group">
                                    <th scope="rowgroup" colSpan={3}>
                                        {title} <span class="muted">{lines.length}</span>
                                    </th>
                                </tr>
                                {lines.map((line) => (
                                    <Line key={line.event} line={line} event={events.get(line.event)} outlets={outlets} />
                                ))}
                            </tbody>
                        ),
                )}
            </table>
        </div>
    );
}

function Line({ line, event, outlets }: { line: Difference; event: Event | undefined; outlets: [string, string] }) {
    return (
        <tr>
            <th scope="row">
                <a href={`/events/${line.event}`}>
                    <Type type={line.type} mode={event?.mode ?? null} quad={event?.quad} />
                </a>
                {event && (
                    <p>
                        <Parties parties={event.actors} empty="somebody" />
                        {event.recipients.length > 0 && (
                            <>
                                {" → "}
                                <Parties parties={event.recipients} />
                            </>
                        )}
                    </p>
                )}
                {event?.date && (
                    <p class="muted">
                        <DateText range={event.date} />
                    </p>
                )}
            </th>
            {outlets.map((outlet) => (
                <td key={outlet} data-name={outlet} class="words">
                    <div>{line.told_by.includes(outlet) ? <Side line={line} outlet={outlet} /> : <span class="none">not told</span>}</div>
                </td>
            ))}
        </tr>
    );
}

/** The words of an outlet, and what it says in the fields on which the two differ. */
function Side({ line, outlet }: { line: Difference; outlet: string }) {
    const own = line.told.filter((mention) => mention.outlet === outlet);
    return (
        <>
            {line.differ.map(({ field }) => {
                const known = FIELDS[field];
                const values = known ? [...new Set(own.map(known.of))].filter(Boolean) : [];
                return (
                    <p key={field}>
                        <span class="muted">{known?.name ?? field}</span> <span class="differing">{values.join("; ") || "–"}</span>
                    </p>
                );
            })}
            {(line.words[outlet] ?? []).map((sentence) => (
                <p key={sentence} class="report-text">
                    <bdi>{sentence}</bdi>
                </p>
            ))}
        </>
    );
}
