import { describe, expect, it } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { isPaperLate, paperDueAt } from "./paper-due";

const calendar = publishedCalendar();
const within = { kind: "FOLDERS", acrossAgencies: false } as const;
const across = { kind: "FOLDERS", acrossAgencies: true } as const;
const result = { kind: "RESULTS", acrossAgencies: false } as const;

describe("paperDueAt", () => {
  // 2026-03-02 is a Monday; 2026-02-16 to 2026-02-20 is the New Year holiday; 2026-08-22 is a worked Saturday.
  it.each([
    ["a folder of the morning the same day", within, "2026-03-02 08:00", "2026-03-02 17:00"],
    ["a folder of 15:00 sharp still the same day", within, "2026-03-02 15:00", "2026-03-02 17:00"],
    ["a folder after 15:00 at the next opening", within, "2026-03-02 15:01", "2026-03-03 07:30"],
    ["a folder of Friday afternoon on Monday", within, "2026-03-06 16:00", "2026-03-09 07:30"],
    ["a folder before the holiday after it", within, "2026-02-13 16:00", "2026-02-23 07:30"],
    ["a folder of a rest day on the next working day", within, "2026-03-07 09:00", "2026-03-09 17:00"],
    ["a folder of a worked Saturday the same day", within, "2026-08-22 09:00", "2026-08-22 17:00"],
    ["a folder to another agency within a working day", across, "2026-03-02 09:20", "2026-03-03 09:20"],
    ["a folder of Friday to another agency on Monday", across, "2026-03-06 16:00", "2026-03-09 16:00"],
    [
      "a folder of the evening to another agency from the next opening",
      across,
      "2026-03-02 19:00",
      "2026-03-04 07:30",
    ],
    ["a result by the end of the next working day", result, "2026-03-02 10:00", "2026-03-03 17:00"],
    ["a result of Friday by the end of Monday", result, "2026-03-06 16:30", "2026-03-09 17:00"],
  ])("%s", (_name, paper, since, due) => {
    expect(paperDueAt(calendar, at(since), paper)).toEqual(at(due));
  });

  it("never ends before it starts", () => {
    for (let hour = 0; hour < 24 * 21; hour += 1) {
      const since = new Date(at("2026-02-09 00:00").getTime() + hour * 3_600_000);
      for (const paper of [within, across, result]) {
        expect(paperDueAt(calendar, since, paper) > since).toBe(true);
      }
    }
  });
});

describe("isPaperLate", () => {
  const due = at("2026-03-02 17:00");

  it.each([
    ["there in time", "2026-03-02 17:00", "2026-03-09 08:00", false],
    ["there a minute late", "2026-03-02 17:01", "2026-03-09 08:00", true],
    ["not there, still in time", null, "2026-03-02 16:59", false],
    ["not there, too late", null, "2026-03-02 17:01", true],
  ])("%s", (_name, arrived, now, late) => {
    expect(isPaperLate(due, arrived ? at(arrived) : null, at(now))).toBe(late);
  });
});
