import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code128Symbols, code128Widths } from "@/lib/documents/domain/code128";

const printableAscii = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

/** Reads symbols back, as a scanner does. */
function scan(symbols: number[]): string {
  const [start, ...rest] = symbols.slice(0, -2);
  let inSetC = start === 105;
  let text = "";
  for (const symbol of rest) {
    if (inSetC && symbol === 100) inSetC = false;
    else if (!inSetC && symbol === 99) inSetC = true;
    else text += inSetC ? String(symbol).padStart(2, "0") : String.fromCharCode(symbol + 32);
  }
  return text;
}

describe("code128Symbols", () => {
  it.each([
    ["PJJ123C", [104, 48, 42, 42, 17, 18, 19, 35, 55, 106]],
    ["Wikipedia", [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106]],
    ["12345678", [105, 12, 34, 56, 78, 47, 106]],
  ])("%s gives the published symbols", (text, symbols) => {
    expect(code128Symbols(text)).toEqual(symbols);
  });

  it("packs the digits of a dossier code in pairs", () => {
    const symbols = code128Symbols("H37.14-260302-0001");
    expect(symbols.slice(8, -2)).toEqual([99, 26, 3, 2, 100, 13, 99, 0, 1]);
  });

  it("reads back as it was written, with a right check symbol", () => {
    fc.assert(
      fc.property(printableAscii, (text) => {
        const symbols = code128Symbols(text);
        const sum = symbols
          .slice(0, -2)
          .reduce((total, value, place) => total + value * Math.max(1, place), 0);
        expect(scan(symbols)).toBe(text);
        expect(symbols.at(-2)).toBe(sum % 103);
      }),
    );
  });

  it.each(["", "Đ", "a\nb"])("refuses %j", (text) => {
    expect(() => code128Symbols(text)).toThrow(RangeError);
  });
});

describe("code128Widths", () => {
  it("gives eleven modules a symbol and thirteen for the stop", () => {
    fc.assert(
      fc.property(printableAscii, (text) => {
        const total = code128Widths(text).reduce((sum, width) => sum + width, 0);
        expect(total).toBe((code128Symbols(text).length - 1) * 11 + 13);
      }),
    );
  });

  it("begins with start B and ends with the stop symbol", () => {
    expect(code128Widths("A").join("")).toMatch(/^211214.*2331112$/);
  });
});
