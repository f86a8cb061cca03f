import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { workingMinutesBetween } from "./working-time";
import { workingTimeBefore } from "./working-time-before";

const calendar = publishedCalendar();

describe("workingTimeBefore", () => {
  it.each([
    ["2026-03-09 16:00", 240, "2026-03-09 10:30", "over lunch"],
    ["2026-03-09 09:00", 240, "2026-03-06 14:30", "over a weekend"],
    ["2026-02-23 16:30", 480, "2026-02-13 16:30", "over Tết"],
    ["2026-03-09 13:30", 60, "2026-03-09 11:00", "before the afternoon"],
    ["2026-03-07 21:00", 60, "2026-03-06 16:00", "from a rest day"],
    ["2026-03-09 12:00", 270, "2026-03-09 07:30", "to the opening"],
    ["2026-03-09 12:40", 0, "2026-03-09 12:40", "no time at all"],
  ])("before %s, %i minutes: %s (%s)", (until, minutes, wanted) => {
    expect(workingTimeBefore(calendar, at(until), minutes)).toEqual(at(wanted));
  });

  it("leaves exactly that much office time", () => {
    const instant = fc.date({ min: at("2020-02-01"), max: at("2026-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20_000 }), (until, minutes) => {
        const from = workingTimeBefore(calendar, until, minutes);
        expect(workingMinutesBetween(calendar, from, until)).toBe(minutes);
      }),
      { numRuns: 300 },
    );
  });

  it.each([-1, 0.5])("refuses %d minutes", (minutes) => {
    expect(() => workingTimeBefore(calendar, at("2026-03-09"), minutes)).toThrow(RangeError);
  });
});
