import { describe, expect, it } from "vitest";
import { joinDate, splitDate } from "./date-parts";

describe("joinDate and splitDate", () => {
  it.each([
    [{ day: "5", month: "1", year: "2026" }, "2026-01-05"],
    [{ day: "", month: "11", year: "2026" }, "2026-11"],
    [{ day: "", month: "", year: "2026" }, "2026"],
    [{ day: "5", month: "", year: "2026" }, "2026--05"],
    [{ day: "5", month: "", year: "" }, "--05"],
    [{ day: "", month: "", year: "" }, ""],
  ])("%j is %j", (parts, text) => {
    expect(joinDate(parts)).toBe(text);
    expect(joinDate(splitDate(text))).toBe(text);
  });
});
