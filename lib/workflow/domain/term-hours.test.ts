import { describe, expect, it } from "vitest";
import { shortestTermHours, termHours } from "./term-hours";

describe("termHours", () => {
  it.each([
    [4, "WORKING_HOUR", 4],
    [3, "WORKING_DAY", 24],
    [0.5, "WORKING_DAY", 4],
    [2, "CALENDAR_DAY", 0],
    [7, "CALENDAR_DAY", 40],
    [10, "CALENDAR_DAY", 48],
    [30, "CALENDAR_DAY", 160],
    [1, "MONTH", 160],
  ] as const)("%d %s has %d working hours", (value, unit, wanted) => {
    expect(termHours({ value, unit })).toBe(wanted);
  });
});

describe("shortestTermHours", () => {
  it("is that of the fastest channel, or none", () => {
    expect(shortestTermHours([])).toBeNull();
    expect(
      shortestTermHours([
        { value: 5, unit: "WORKING_DAY" },
        { value: 7, unit: "CALENDAR_DAY" },
        { value: 3, unit: "WORKING_DAY" },
      ]),
    ).toBe(24);
  });
});
