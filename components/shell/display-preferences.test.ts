import { describe, expect, it } from "vitest";
import { neighbourScales, parseFontScale, parseTheme } from "./display-preferences";

describe("display preferences", () => {
  it.each([
    ["night", "night"],
    ["day", "day"],
    ["NIGHT", "system"],
    ["", "system"],
    [undefined, "system"],
  ])("theme %j is %s", (value, theme) => expect(parseTheme(value)).toBe(theme));

  it.each([
    ["130", "130"],
    ["200", "100"],
    ["1e2", "100"],
    [undefined, "100"],
  ])("font size %j is %s", (value, scale) => expect(parseFontScale(value)).toBe(scale));

  it("stops at the smallest and the largest size", () => {
    expect(neighbourScales("100")).toEqual({ smaller: "100", larger: "115" });
    expect(neighbourScales("130")).toEqual({ smaller: "115", larger: "150" });
    expect(neighbourScales("150")).toEqual({ smaller: "130", larger: "150" });
  });
});
