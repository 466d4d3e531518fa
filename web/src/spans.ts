// The program counts in bytes of UTF-8, strings here in UTF-16 units: this is the one place where one becomes the other.
import type { Span } from "./types";

/** A function from byte offsets into text to offsets of UTF-16 units. Offsets beyond the end, or within a character, give the nearest before. */
export function unitsOf(text: string): (byte: number) => number {
    let ascii = true;
    for (let i = 0; i < text.length && ascii; i++) ascii = text.charCodeAt(i) < 0x80;
    if (ascii) return (byte) => Math.min(byte, text.length);
    const units: number[] = [];
    for (let unit = 0; unit < text.length; ) {
        const point = text.codePointAt(unit) as number;
        const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        for (let i = 0; i < bytes; i++) units.push(unit);
        unit += point < 0x10000 ? 1 : 2;
    }
    return (byte) => units[byte] ?? text.length;
}

export const spanIn = (units: (byte: number) => number, span: Span): Span => [units(span[0]), units(span[1])];
