import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import { draftKeptToOn, forgottenBefore } from "./draft-keeping";

describe("a draft", () => {
  it.each([
    ["2026-03-02", "2026-05-31"],
    ["2026-12-31", "2027-03-31"],
    ["2027-12-01", "2028-02-29"],
  ])("saved on %s is kept to %s", (savedOn, keptToOn) => {
    for (const minute of [0, 719, 1439]) expect(draftKeptToOn(instantOf(savedOn, minute))).toBe(keptToOn);
  });

  it("is forgotten exactly when the last day that was told is over", () => {
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (savedAt, now) => {
        const over = localDateOf(now) > draftKeptToOn(savedAt);
        expect(savedAt < forgottenBefore(now)).toBe(over);
      }),
    );
  });
});
