import { describe, expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { type DueDate, dueAt } from "./due-date";
import { explainDueDate } from "./explain-due-date";
import { RECEPTION_TERM, type Term } from "./term";

const calendar = publishedCalendar();
const days = (value: number): Term => ({ value, unit: "WORKING_DAY" });
const calendarDays = (value: number): Term => ({ value, unit: "CALENDAR_DAY" });
const certification: Term = { ...days(1), sameDayCutoffMinutes: 900 };
const certain = (text: string): DueDate => ({
  beyondCalendar: false,
  dueAt: at(text),
  dueOn: text.slice(0, 10),
});

/** Worked examples 1–27 of the deadline rules: number, accepted, term, due. */
const EXAMPLES: readonly [number, string, Term, string][] = [
  [1, "2020-06-17 09:10", days(5), "2020-06-24 09:10"],
  [2, "2020-01-20 10:00", days(5), "2020-02-03 10:00"],
  [3, "2020-04-29 14:00", days(2), "2020-05-05 14:00"],
  [4, "2021-04-28 08:00", days(3), "2021-05-05 08:00"],
  [5, "2021-08-30 15:40", days(5), "2021-09-08 15:40"],
  [6, "2022-04-28 16:30", days(3), "2022-05-05 16:30"],
  [7, "2023-01-18 17:20", days(3), "2023-01-31 07:30"],
  [8, "2023-04-27 09:00", calendarDays(30), "2023-05-29 09:00"],
  [9, "2024-04-26 09:00", days(5), "2024-05-07 09:00"],
  [10, "2024-08-29 10:30", days(3), "2024-09-05 10:30"],
  [11, "2025-04-24 08:15", days(3), "2025-04-28 08:15"],
  [12, "2025-06-25 09:00", days(10), "2025-07-09 09:00"],
  [13, "2025-08-28 11:45", days(4), "2025-09-05 11:45"],
  [14, "2025-12-30 10:00", days(5), "2026-01-08 10:00"],
  [15, "2026-01-08 15:00", days(3), "2026-01-12 15:00"],
  [16, "2026-02-02 09:00", calendarDays(15), "2026-02-23 09:00"],
  [17, "2026-02-12 09:00", days(3), "2026-02-24 09:00"],
  [18, "2026-03-06 17:30", days(5), "2026-03-16 07:30"],
  [19, "2026-04-24 10:00", days(5), "2026-05-06 10:00"],
  [20, "2026-08-20 09:00", days(5), "2026-08-26 09:00"],
  [21, "2026-11-20 14:00", days(2), "2026-11-25 14:00"],
  [22, "2026-02-27 09:00", calendarDays(1), "2026-03-02 09:00"],
  [23, "2026-03-06 16:00", RECEPTION_TERM, "2026-03-09 16:00"],
  [24, "2026-03-07 21:15", RECEPTION_TERM, "2026-03-09 17:00"],
  [25, "2026-03-09 12:30", RECEPTION_TERM, "2026-03-10 12:00"],
  [26, "2026-02-13 16:30", RECEPTION_TERM, "2026-02-23 16:30"],
  [27, "2026-01-31 09:00", { value: 1, unit: "MONTH" }, "2026-03-02 07:30"],
];

test.each(EXAMPLES)("example %i: %s", (_, start, term, due) => {
  expect(dueAt(calendar, at(start), term)).toEqual(certain(due));
  expect(explainDueDate(calendar, at(start), term).due).toEqual(certain(due));
});

test("example 28: completing the dossier restarts the term from zero", () => {
  expect(dueAt(calendar, at("2026-03-02 09:00"), days(10))).toEqual(certain("2026-03-16 09:00"));
  expect(dueAt(calendar, at("2026-03-11 14:00"), days(10))).toEqual(certain("2026-03-25 14:00"));
});

test.each([
  ["2026-03-03 14:30", "2026-03-03 17:00"],
  ["2026-03-03 15:00", "2026-03-03 17:00"],
  ["2026-03-03 15:10", "2026-03-04 17:00"],
  ["2026-03-03 17:20", "2026-03-04 17:00"],
  ["2026-03-06 15:10", "2026-03-09 17:00"],
  ["2026-03-07 10:00", "2026-03-09 17:00"],
])("example 34, same-day certification received %s ends %s", (start, due) => {
  expect(dueAt(calendar, at(start), certification)).toEqual(certain(due));
});

describe("odd terms", () => {
  test.each<[Term, string]>([
    [days(2.5), "2026-03-04 14:30"],
    [days(0.5), "2026-03-02 14:30"],
    [calendarDays(2.5), "2026-03-05 09:00"],
    [{ value: 1.5, unit: "WORKING_HOUR" }, "2026-03-02 10:30"],
    [{ value: 24, unit: "WORKING_HOUR" }, "2026-03-05 09:00"],
  ])("%o", (term, due) => {
    expect(dueAt(calendar, at("2026-03-02 09:00"), term)).toEqual(certain(due));
  });

  test.each<Term>([days(0), days(-1), days(Number.NaN), { value: 0.5, unit: "MONTH" }])(
    "%o is refused",
    (term) => {
      expect(() => dueAt(calendar, at("2026-03-02 09:00"), term)).toThrow(RangeError);
    },
  );
});

test("seconds do not count: the time on the receipt is enough to recompute", () => {
  const start = new Date(at("2026-03-02 17:00").getTime() + 59_999);
  expect(dueAt(calendar, start, days(1))).toEqual(certain("2026-03-03 17:00"));
});

test("a due date beyond the last loaded year is only provisional", () => {
  expect(dueAt(calendar, at("2026-12-31 09:00"), days(1))).toEqual({
    beyondCalendar: true,
    provisionalDueAt: at("2027-01-04 09:00"),
    provisionalDueOn: "2027-01-04",
    lastLoadedYear: 2026,
  });
  expect(dueAt(calendar, at("2026-12-30 09:00"), days(1)).beyondCalendar).toBe(false);
});

test("a due date costs microseconds: histories of a million dossiers are generated through it", () => {
  const start = at("2026-01-05 09:00").getTime();
  const began = performance.now();
  for (let index = 0; index < 20_000; index += 1) {
    dueAt(calendar, new Date(start + (index % 250) * 86_400_000), days((index % 30) + 1));
  }
  expect(performance.now() - began).toBeLessThan(2_000);
});
