import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, instantOf, isLocalDate, localDateOf, minutesOf, weekdayOf } from "./local-date";

test("midnight in Viet Nam is 17:00 UTC of the day before", () => {
  expect(localDateOf(new Date("2026-03-02T16:59:59Z"))).toBe("2026-03-02");
  expect(localDateOf(new Date("2026-03-02T23:30:00Z"))).toBe("2026-03-03");
  expect(minutesOf(new Date("2026-03-02T23:30:59Z"))).toBe(390);
  expect(instantOf("2026-03-02", 450)).toEqual(new Date("2026-03-02T00:30:00Z"));
});

test.each([
  ["2026-02-28", true],
  ["2024-02-29", true],
  ["1900-02-29", false],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-04-31", false],
  ["2026-04-00", false],
  ["26-04-01", false],
  ["2026-4-1", false],
])("%s is a date: %s", (text, expected) => {
  expect(isLocalDate(text)).toBe(expected);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-03-15", 12, "2027-03-15"],
])("%s and %i months is %s", (on, months, expected) => {
  expect(addMonths(on, months)).toBe(expected);
});

test("dates, minutes and instants agree", () => {
  const days = fc.integer({ min: -30_000, max: 60_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (shift, minute) => {
      const on = addDays("1970-01-01", shift);
      expect(isLocalDate(on)).toBe(true);
      expect(localDateOf(instantOf(on, minute))).toBe(on);
      expect(minutesOf(instantOf(on, minute))).toBe(minute);
      expect(weekdayOf(on)).toBe(new Date(`${on}T00:00:00Z`).getUTCDay());
    }),
  );
});
