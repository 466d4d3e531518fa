// Each view has an address: a path, and filters in its query. The history of the browser is the only state of where the reader is.
import { useEffect, useState } from "preact/hooks";

export interface Route {
    path: string[]; // "/events/e-1" is ["events", "e-1"]
    query: URLSearchParams;
    hash: string;
}

const listeners = new Set<() => void>();

export function currentRoute(): Route {
    const path = location.pathname.split("/").filter(Boolean).map(decode);
    return { path, query: new URLSearchParams(location.search), hash: location.hash.slice(1) };
}

function decode(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

function tell() {
    for (const listener of listeners) listener();
}

addEventListener("popstate", tell);

/** Goes to a view. `replace` keeps the number of steps back: for filters that are being typed, brushes that are being drawn. */
export function navigate(to: string, replace = false) {
    if (to === location.pathname + location.search + location.hash) return;
    const elsewhere = new URL(to, location.href).pathname !== location.pathname;
    history[replace ? "replaceState" : "pushState"](null, "", to);
    tell();
    if (elsewhere && !replace) {
        scrollTo(0, 0);
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
}

/** The same view with other filters. */
export function setQuery(change: Record<string, string | null>, replace = false) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(change)) {
        if (value === null || value === "") query.delete(name);
        else query.set(name, value);
    }
    const text = query.toString();
    navigate(location.pathname + (text ? `?${text}` : ""), replace);
}

export function useRoute(): Route {
    const [route, setRoute] = useState(currentRoute);
    useEffect(() => {
        const listener = () => setRoute(currentRoute());
        listeners.add(listener);
        return () => void listeners.delete(listener);
    }, []);
    return route;
}

/** Plain clicks on links to a view stay in the page; all others are the browser's. */
export function followLinks(click: MouseEvent) {
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    const link = (click.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin || link.pathname.startsWith("/api/"))
        return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    click.preventDefault();
    navigate(link.pathname + link.search + link.hash);
}
