// What stands above every view: where one can go, search, light or dark, the tour.
import { useEffect, useRef, useState } from "preact/hooks";
import { useOverview } from "./overview";
import { navigate } from "./router";
import { Tour } from "./tour";

const PLACES = ["now", "events", "timeline", "map", "actors", "quotes", "reports", "outlets"];
const THEME = "dateline.theme";
type Theme = "light" | "dark" | null; // null: as the system has it

function storedTheme(): Theme {
    const stored = localStorage.getItem(THEME);
    return stored === "light" || stored === "dark" ? stored : null;
}

function applyTheme(theme: Theme) {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
}

applyTheme(storedTheme());

function ThemeSwitch() {
    const [theme, setTheme] = useState<Theme>(storedTheme);
    const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const change = () => {
        const next: Theme = dark ? "light" : "dark";
        const asSystem = matchMedia("(prefers-color-scheme: dark)").matches === (next === "dark");
        if (asSystem) localStorage.removeItem(THEME);
        else localStorage.setItem(THEME, next);
        setTheme(asSystem ? null : next);
        applyTheme(asSystem ? null : next);
    };
    return (
        <button type="button" class="quiet" aria-label="Dark" aria-pressed={dark} title={dark ? "Light" : "Dark"} onClick={change}>
            ◐
        </button>
    );
}

function Search() {
    const input = useRef<HTMLInputElement>(null);
    useEffect(() => {
        const focus = (event: KeyboardEvent) => {
            if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            input.current?.select();
        };
        addEventListener("keydown", focus);
        return () => removeEventListener("keydown", focus);
    }, []);
    const submit = (event: Event) => {
        event.preventDefault();
        const text = input.current?.value.trim();
        if (text)
            navigate(
                /^[esr]-[0-9a-f]{16}$/.test(text)
                    ? `/${{ e: "events", s: "stories", r: "reports" }[text[0] as "e"]}/${text}`
                    : `/events?text=${encodeURIComponent(text)}`,
            );
    };
    return (
        <form role="search" class="search" onSubmit={submit}>
            <input
                ref={input}
                type="search"
                aria-label="Search all reports, or open an id"
                placeholder="Search reports"
                title="Ctrl K"
                autocomplete="off"
                spellcheck={false}
            />
        </form>
    );
}

export function Header({ current }: { current: string }) {
    const [tour, setTour] = useState(false);
    const { edit } = useOverview();
    const nav = useRef<HTMLElement>(null);
    useEffect(() => {
        const here = nav.current?.querySelector<HTMLElement>("[aria-current]");
        if (here && nav.current) nav.current.scrollLeft = here.offsetLeft - (nav.current.clientWidth - here.offsetWidth) / 2;
    }, [current, edit]);
    return (
        <header class="header">
            <a class="brand" href="/now">
                dateline
            </a>
            <nav aria-label="Views" ref={nav}>
                {[...PLACES, ...(edit ? ["corrections"] : [])].map((place) => (
                    <a key={place} href={`/${place}`} aria-current={place === current ? "page" : undefined}>
                        {place.charAt(0).toUpperCase() + place.slice(1)}
                    </a>
                ))}
            </nav>
            <Search />
            <ThemeSwitch />
            <button type="button" class="quiet" onClick={() => setTour(true)}>
                Colours
            </button>
            {tour && <Tour close={() => setTour(false)} />}
        </header>
    );
}
