import fc from "fast-check";
import { expect, test } from "vitest";
import { lookupUrl, readLookupInput } from "./dossier-lookup";
import { temporaryReferenceOf } from "./temporary-reference";

const OLD = "000.00.17.H37-200617-0001";
const NEW = "H37.14-250702-0001";

test.each([
  [OLD, OLD],
  [`  ${OLD.toLowerCase()}\n`, OLD],
  ["0000017H372006170001", OLD],
  ["000.00.17.H37 – 200617 – 0001", OLD],
  ["00000.17.H37-2006170001", OLD],
  ["000 00 17 h37 200617 0001", OLD],
  [NEW, NEW],
  ["h37.14-250702-0001", NEW],
  ["H37.14.250702.0001", NEW],
  ["H37142507020001", NEW],
  ["H3714-250702-0001", NEW],
  ["H37.14‑250702‑0001", NEW],
  ["\u200bH37.14-250702-0001\ufeff", NEW],
  ["Ｈ３７.14-250702-0001", NEW],
  ["H37.1402-250702-0001", "H37.1402-250702-0001"],
  ["H37.DN.001-2507020001", "H37.DN.001-250702-0001"],
  ["H37-2507020001", "H37-250702-0001"],
])("%j means %s", (typed, code) => {
  expect(readLookupInput(typed)).toEqual({ code, token: null });
});

test.each([
  "",
  "H37",
  "H371402-250702-0001",
  "H37.14-250230-0001",
  "xin chào",
  "H37.14-250702-0001; DROP TABLE",
  "https://example.vn/tra-cuu?ma=xin",
  "https://",
  "H".repeat(501),
])("%j is not understood, or could mean several codes", (typed) => {
  expect(readLookupInput(typed)).toBeNull();
});

test("the QR code of a receipt is read back with its token", () => {
  const url = lookupUrl("https://dichvucong.example.vn", OLD, "a_b-c");
  expect(url).toBe(`https://dichvucong.example.vn/tra-cuu?ma=${OLD}&k=a_b-c`);
  expect(readLookupInput(` ${url} `)).toEqual({ code: OLD, token: "a_b-c" });
  expect(readLookupInput(`https://dichvucong.example.vn/tra-cuu?ma=${OLD}`)).toEqual({
    code: OLD,
    token: null,
  });
});

test("a temporary reference is understood in any case", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const code = temporaryReferenceOf(id);
      expect(readLookupInput(` ${code.toLowerCase()} `)).toEqual({ code, token: null });
    }),
  );
});

test("no input breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(() => readLookupInput(text)).not.toThrow();
      expect(() => readLookupInput(`https://x/tra-cuu?ma=${text}`)).not.toThrow();
    }),
  );
});
