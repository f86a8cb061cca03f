import { describe, expect, it } from "vitest";
import { publishedCalendar } from "@/scripts/testing/published-calendar";
import { applyDraft, type DraftKind, draftSeal, findDraftProblem, firstDifference } from "./calendar-draft";
import { isWorkingDay } from "./working-day";

const calendar = publishedCalendar();
const day = (on: string, kind: DraftKind) => ({ on, kind, name: "Bão số 9" });

describe("a change of the calendar", () => {
  it.each([
    ["2026-03-05", "OFF", null],
    ["2026-03-07", "OFF", "alreadyOff"],
    ["2026-04-30", "OFF", null],
    ["2026-08-22", "OFF", null],
    ["2026-03-07", "MAKEUP", null],
    ["2026-03-05", "MAKEUP", "alreadyWorked"],
    ["2026-04-30", "MAKEUP", null],
    ["2026-04-30", "WEEK", null],
    ["2026-03-05", "WEEK", "nothingSpecial"],
  ] as const)("%s %s: %s", (on, kind, problem) => {
    expect(findDraftProblem(calendar, day(on, kind))).toBe(problem);
  });

  it("makes the next version and leaves the published one as it is", () => {
    const next = applyDraft(calendar, [day("2026-03-05", "OFF"), day("2026-04-30", "WEEK")], 2027);
    expect(next).toMatchObject({ version: calendar.version + 1, lastLoadedYear: 2027 });
    expect(isWorkingDay(next, "2026-03-05")).toBe(false);
    expect(isWorkingDay(next, "2026-04-30")).toBe(true);
    expect(isWorkingDay(calendar, "2026-03-05")).toBe(true);
  });

  it("moves due dates from its first day on; another name moves none", () => {
    const named = applyDraft(calendar, [day("2026-04-30", "OFF")]);
    expect(firstDifference(calendar, named)).toBeNull();
    const moved = applyDraft(calendar, [day("2026-08-22", "WEEK"), day("2026-03-05", "OFF")]);
    expect(firstDifference(calendar, moved)).toBe("2026-03-05");
  });

  it("makes dates certain from the first year it announces", () => {
    const announced = applyDraft(calendar, [], 2027);
    expect(firstDifference(calendar, announced)).toBe("2027-01-01");
    const both = applyDraft(calendar, [day("2026-12-31", "OFF")], 2027);
    expect(firstDifference(calendar, both)).toBe("2026-12-31");
  });

  it("is sealed whatever the order", () => {
    const [a, b] = [day("2026-03-05", "OFF"), day("2026-08-22", "WEEK")];
    expect(draftSeal(1, [a, b])).toBe(draftSeal(1, [b, a]));
    expect(draftSeal(1, [a])).not.toBe(draftSeal(2, [a]));
  });
});
