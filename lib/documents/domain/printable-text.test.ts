import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printableText } from "@/lib/documents/domain/printable-text";

const latin = (code: number) => code < 0x2000;

describe("printableText", () => {
  it.each([
    ["Nông".normalize("NFD"), "Nông"],
    ["a\u200bb\u00adc\ufeffd\u202ee", "abcde"],
    ["Vui 👨‍👩‍👧👍🏽 vẻ", "Vui □ vẻ"],
    ["a\r\nb\u2028c", "a\nb\nc"],
    ["a\tb\u0000c", "a b c"],
    [`x${"\u0301".repeat(9)}y`, `x${"\u0301".repeat(4)}y`],
  ])("%j prints as %j", (text, shown) => {
    expect(printableText(text, latin)).toBe(shown);
  });

  it("leaves only characters with a glyph, and changes nothing the second time", () => {
    const hasGlyph = (code: number) => latin(code) || code === 0x25a1;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = printableText(text, hasGlyph);
        expect([...shown].every((character) => hasGlyph(character.codePointAt(0) ?? 0))).toBe(true);
        expect(printableText(shown, hasGlyph)).toBe(shown);
      }),
      { numRuns: 50 },
    );
  });
});
