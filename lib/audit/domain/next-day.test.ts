import { describe, expect, it } from "vitest";
import { nextDay } from "./next-day";

const TODAY = "2026-11-22";

describe("nextDay", () => {
  it.each([
    ["the first day ever", "2026-11-20", null, [], "2026-11-20"],
    ["nothing while the first day lasts", TODAY, null, [], null],
    ["the day after the last one", "2026-11-21", "2026-11-20", ["2026-11-20"], "2026-11-21"],
    ["a later day when days between were without events", "2026-11-21", "2026-11-14", [], "2026-11-21"],
    ["the next day for events that came late", "2026-11-19", "2026-11-20", ["2026-11-20"], "2026-11-21"],
    ["nothing yet for events that came late", "2026-11-21", "2026-11-21", ["2026-11-21"], null],
    ["nothing for events of the future", "2027-03-01", "2026-11-20", [], null],
    ["the real day after a clock ran ahead", "2026-11-21", "2027-11-22", [], "2026-11-21"],
    ["the next free day after a clock ran ahead", "2026-11-20", "2027-11-22", ["2026-11-20"], "2026-11-21"],
    ["a day after the last for a clock that fell back", "2020-01-01", "2026-11-20", [], "2026-11-21"],
  ])("gives %s", (_name, earliestOn, lastOn, taken, expected) => {
    const days: readonly string[] = taken;
    expect(nextDay({ earliestOn, lastOn, todayOn: TODAY, isTaken: (on) => days.includes(on) })).toBe(
      expected,
    );
  });
});
