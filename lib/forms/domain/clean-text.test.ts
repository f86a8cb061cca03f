import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, hasMeaningless, hasPicture, textLength } from "./clean-text";

describe("cleanText", () => {
  it.each([
    ["decomposed accents", "Nông Thị Hoa\u0300", "Nông Thị Hoà"],
    ["two marks in another order", "Vie\u0323\u0302t", "Việt"],
    ["zero-width inside", "Lý\u200B Văn\uFEFF B", "Lý Văn B"],
    ["zero-width between letter and accent", "a\u200B\u0301", "á"],
    ["direction marks", "\u202Eabc\u202C", "abc"],
    ["soft hyphen", "Lạng\u00AD Sơn", "Lạng Sơn"],
    ["no-break and wide spaces", "Cao\u00A0Lộc\u3000", "Cao Lộc"],
    ["NUL and bell", "a\u0000b\u0007c", "abc"],
    ["lines become spaces", "a\r\nb\tc", "a b c"],
    ["a broken pair is marked", "a\uD83D", "a\uFFFD"],
    ["a pile of marks", `x${"\u0301".repeat(900)}y`, `x${"\u0301".repeat(4)}y`],
    ["only invisible", " \u200B\u2060 ", ""],
  ])("%s", (_name, raw, kept) => {
    expect(cleanText(raw)).toBe(kept);
  });

  it("keeps lines of a long text, one empty line at most", () => {
    expect(cleanText("a \r\n\r\n\r\n\u2028 b", true)).toBe("a\n\nb");
  });

  it("is stable and leaves nothing invisible", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (raw, multiline) => {
        const once = cleanText(raw, multiline);
        expect(cleanText(once, multiline)).toBe(once);
        expect(once).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
        expect(once).not.toContain("\u0000");
      }),
      { numRuns: 500 },
    );
  });
});

describe("odd characters", () => {
  it.each(["😀", "❤️", "👨‍👩‍👧", "1️⃣", "🇻🇳", "👍🏽"])("%s is a picture", (text) => {
    expect(hasPicture(text)).toBe(true);
  });
  it.each(["Số 12, ngõ 3 # *", "Công ty A™", "Đinh Thị Ơn"])("%s holds no picture", (text) => {
    expect(hasPicture(text)).toBe(false);
  });
  it("knows private use and unassigned characters", () => {
    expect(hasMeaningless("a\uE000")).toBe(true);
    expect(hasMeaningless("a\uFFFD")).toBe(true);
    expect(hasMeaningless("Hữu Lũng")).toBe(false);
  });
  it("counts characters, not code units", () => {
    expect(textLength("😀ế")).toBe(2);
  });
});
