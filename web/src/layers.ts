// What is marked in the text of a report.
export type Layer = "actor" | "act" | "recipient" | "time" | "place" | "source" | "quote";

export const LAYERS: Layer[] = ["actor", "act", "recipient", "time", "place", "source", "quote"];

export const LAYER_NAMES: Record<Layer, string> = {
    actor: "actor",
    act: "act",
    recipient: "recipient",
    time: "time",
    place: "place",
    source: "source",
    quote: "quote",
};
