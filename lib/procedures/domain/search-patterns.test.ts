import { describe, expect, it } from "vitest";
import { searchPatterns } from "./search-patterns";

describe("searchPatterns", () => {
  it.each([
    ["every word", "khai sinh", ["% khai%", "% sinh%"]],
    ["fillers around what is meant", "toi muon lam giay khai sinh", ["% giay%", "% khai%", "% sinh%"]],
    ["only fillers", "ho so", ["% ho%", "% so%"]],
    ["nothing", "", []],
    ["typed wildcards", "50%_a\\", ["% 50\\%\\_a\\\\%"]],
    ["a word twice", "dat dat", ["% dat%"]],
  ])("%s", (_name, typed, expected) => {
    expect(searchPatterns(typed)).toEqual(expected);
  });

  it("takes at most eight words", () => {
    expect(searchPatterns("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1")).toHaveLength(8);
  });
});
