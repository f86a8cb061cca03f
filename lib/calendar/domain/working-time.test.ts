import { expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import {
  addWorkingMinutes,
  effectiveStart,
  remainingWorkingTime,
  workingMinutesBetween,
} from "./working-time";

const calendar = publishedCalendar();

test.each([
  ["2026-03-02 06:00", "2026-03-02 07:30"],
  ["2026-03-02 12:00", "2026-03-02 12:00"],
  ["2026-03-02 12:01", "2026-03-02 13:30"],
  ["2026-03-02 17:00", "2026-03-02 17:00"],
  ["2026-03-02 17:01", "2026-03-03 07:30"],
  ["2026-02-14 09:00", "2026-02-23 07:30"],
])("what is received %s counts from %s", (received, start) => {
  expect(effectiveStart(calendar, at(received))).toEqual(at(start));
});

test("the steps of an internal process end where the whole term ends", () => {
  const ends = [
    "2026-03-02 14:30",
    "2026-03-03 09:00",
    "2026-03-05 14:30",
    "2026-03-06 14:30",
    "2026-03-09 09:00",
  ];
  let start = at("2026-03-02 09:00");
  [4, 4, 20, 8, 4].forEach((hours, index) => {
    start = addWorkingMinutes(calendar, start, hours * 60);
    expect(start).toEqual(at(ends[index] ?? ""));
  });
});

test("no office time passes outside office hours, nor backwards", () => {
  expect(workingMinutesBetween(calendar, at("2026-02-13 17:00"), at("2026-02-23 07:30"))).toBe(0);
  expect(workingMinutesBetween(calendar, at("2026-03-03 09:00"), at("2026-03-02 09:00"))).toBe(0);
  expect(workingMinutesBetween(calendar, at("2026-03-02 09:00"), at("2026-03-06 10:00"))).toBe(33 * 60);
  expect(() => addWorkingMinutes(calendar, at("2026-03-02 09:00"), -1)).toThrow(RangeError);
});

test("what remains is told in office days, hours and minutes", () => {
  const due = at("2026-03-06 14:30");
  const left = { passed: false, workingMinutes: 1410, days: 2, hours: 7, minutes: 30 };
  expect(remainingWorkingTime(calendar, at("2026-03-03 15:00"), due)).toEqual(left);
  const gone = { passed: true, workingMinutes: 150, days: 0, hours: 2, minutes: 30 };
  expect(remainingWorkingTime(calendar, at("2026-03-06 17:00"), due)).toEqual(gone);
});
