import { expect, test } from "vitest";
import { publishedCalendar } from "@/scripts/testing/published-calendar";
import { buildWorkCalendar, isBeyondCalendar } from "./work-calendar";
import { addWorkingDays, countWorkingDays, isWorkingDay, nextWorkingDay } from "./working-day";

const calendar = publishedCalendar();

test.each([
  [2020, 252],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
])("%i has %i working days", (year, expected) => {
  expect(countWorkingDays(calendar, `${year}-01-01`, `${year}-12-31`)).toBe(expected);
});

test("the last loaded year is the last without an undecided day", () => {
  expect(calendar.lastLoadedYear).toBe(2026);
  expect(isBeyondCalendar(calendar, "2026-12-31")).toBe(false);
  expect(isBeyondCalendar(calendar, "2027-01-01")).toBe(true);
});

test.each([
  ["2026-01-10", true],
  ["2026-08-22", true],
  ["2026-11-24", false],
  ["2026-04-27", false],
  ["2026-04-25", false],
  ["1999-01-01", true],
  ["2040-01-01", false],
])("is %s worked? %s", (on, expected) => {
  expect(isWorkingDay(calendar, on)).toBe(expected);
});

test("days count in both directions", () => {
  expect(nextWorkingDay(calendar, "2026-02-13")).toBe("2026-02-23");
  expect(addWorkingDays(calendar, "2026-02-23", -1)).toBe("2026-02-13");
  expect(addWorkingDays(calendar, "2026-02-17", 0)).toBe("2026-02-17");
  expect(() => addWorkingDays(calendar, "2026-02-17", 0.5)).toThrow(RangeError);
});

test("a calendar with impossible or repeated days or hours is refused", () => {
  const day = { on: "2026-01-01", kind: "OFF", name: "Tết Dương lịch" } as const;
  const options = { version: 1, lastLoadedYear: 2026 };
  expect(() => buildWorkCalendar([{ ...day, on: "2026-02-30" }], options)).toThrow("not a date");
  expect(() => buildWorkCalendar([day, day], options)).toThrow("twice");
  expect(() => buildWorkCalendar([], { ...options, officeHours: [] })).toThrow("empty");
  expect(() =>
    buildWorkCalendar([], {
      ...options,
      officeHours: [
        [810, 1020],
        [450, 720],
      ],
    }),
  ).toThrow("ordered");
});
