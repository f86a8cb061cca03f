import { describe, expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { dueStanding, nearDueUntil, overdueBefore } from "./due-standing";
import { handOverDueAt } from "./hand-over";
import { supplementPeriodEnd, supplementRequestLimit } from "./last-day";
import { dueAfterPause } from "./pause";
import { decideReappointment, reappointedDueAt, reappointmentLastOn } from "./reappointment";
import { timeliness } from "./timeliness";

const calendar = publishedCalendar();
const endOf = (on: string) => new Date(at(`${on} 24:00`).getTime() - 1);

describe("supplement", () => {
  test("example 28: a specialist may return a dossier for three working days", () => {
    expect(supplementRequestLimit(calendar, at("2026-03-02 09:00"))).toEqual({
      beyondCalendar: false,
      lastOn: "2026-03-05",
      closesAt: endOf("2026-03-05"),
    });
  });

  test.each([
    [29, "2026-03-04 10:00", "2026-03-19"],
    [30, "2026-04-10 10:00", "2026-04-28"],
  ])("example %i: the citizen has fifteen days", (_, notice, lastOn) => {
    expect(supplementPeriodEnd(calendar, at(notice))).toEqual({
      beyondCalendar: false,
      lastOn,
      closesAt: endOf(lastOn),
    });
  });

  test("is provisional beyond the calendar", () => {
    expect(supplementPeriodEnd(calendar, at("2026-12-25 10:00"))).toEqual({
      beyondCalendar: true,
      provisionalLastOn: "2027-01-11",
      provisionalClosesAt: endOf("2027-01-11"),
      lastLoadedYear: 2026,
    });
  });
});

describe("pause", () => {
  test("example 31: 47 office hours are left after 33 of 80", () => {
    const pause = {
      dueAt: at("2026-03-16 09:00"),
      unit: "WORKING_DAY",
      pausedAt: at("2026-03-06 10:00"),
      resumedAt: at("2026-03-18 10:00"),
    } as const;
    expect(dueAfterPause(calendar, pause)).toMatchObject({ dueAt: at("2026-03-26 09:00") });
    expect(dueAfterPause(calendar, { ...pause, unit: "CALENDAR_DAY" })).toMatchObject({
      dueAt: at("2026-03-30 09:00"),
    });
    expect(() => dueAfterPause(calendar, { ...pause, resumedAt: at("2026-03-05 10:00") })).toThrow(
      RangeError,
    );
  });

  test.each([
    ["WORKING_DAY", "2026-03-16 10:00", "2026-03-20 10:00", "2026-03-20 09:00"],
    ["WORKING_DAY", "2026-03-16 23:59", "2026-03-17 08:00", "2026-03-17 09:00"],
    ["WORKING_HOUR", "2026-03-16 09:00", "2026-03-21 10:00", "2026-03-23 09:00"],
    ["CALENDAR_DAY", "2026-03-16 10:00", "2026-03-20 10:00", "2026-03-20 09:00"],
    ["WORKING_DAY", "2026-03-16 10:00", "2026-03-16 16:00", "2026-03-16 09:00"],
    ["WORKING_DAY", "2026-03-17 00:00", "2026-03-20 10:00", "2026-03-16 09:00"],
  ] as const)("%s: stopped %s on or after the due day, resumed %s: due %s", (unit, stopped, resumed, due) => {
    const pause = { dueAt: at("2026-03-16 09:00"), unit, pausedAt: at(stopped), resumedAt: at(resumed) };
    expect(dueAfterPause(calendar, pause)).toMatchObject({ dueAt: at(due) });
  });

  test("does not make a late dossier timely", () => {
    const dueAt = at("2026-03-16 09:00");
    const pause = {
      dueAt,
      unit: "WORKING_DAY",
      pausedAt: at("2026-03-17 10:00"),
      resumedAt: at("2026-03-18 10:00"),
    } as const;
    expect(dueAfterPause(calendar, pause)).toMatchObject({ dueAt });
  });
});

describe("example 32: one new date, promised at least a day before", () => {
  const dueAt = at("2026-03-16 09:00");

  test("the letter is signed by Friday, three working days are added", () => {
    expect(reappointmentLastOn(calendar, "2026-03-16")).toBe("2026-03-13");
    expect(reappointedDueAt(calendar, dueAt)).toMatchObject({ dueOn: "2026-03-19" });
  });

  test.each([
    ["2026-03-13 16:59", 0, "ALLOWED"],
    ["2026-03-15 10:00", 0, "TOO_LATE"],
    ["2026-03-10 10:00", 1, "ALREADY_USED"],
  ])("at %s after %i letters: %s", (now, reappointments, decision) => {
    expect(decideReappointment(calendar, { now: at(now), dueAt, reappointments })).toBe(decision);
  });
});

test.each([
  ["2026-03-03 14:50", "2026-03-03 17:00"],
  ["2026-03-03 15:20", "2026-03-04 07:30"],
  ["2026-03-06 15:20", "2026-03-09 07:30"],
  ["2026-03-07 09:00", "2026-03-09 17:00"],
])("example 33: papers accepted %s are handed over by %s", (accepted, due) => {
  expect(handOverDueAt(calendar, at(accepted))).toEqual(at(due));
});

test.each([
  ["2026-03-15", "2026-03-16", "EARLY"],
  ["2026-03-16", "2026-03-16", "ON_TIME"],
  ["2026-03-17", "2026-03-16", "LATE"],
  ["2026-03-17", null, "ON_TIME"],
])("ended %s, due %s: %s", (endOn, dueOn, expected) => {
  expect(timeliness(endOn, dueOn)).toBe(expected);
});

test.each([
  ["2026-03-13 08:59", "WITHIN"],
  ["2026-03-13 09:00", "NEAR_DUE"],
  ["2026-03-15 12:00", "NEAR_DUE"],
  ["2026-03-16 17:45", "NEAR_DUE"],
  ["2026-03-16 23:59", "NEAR_DUE"],
  ["2026-03-17 00:00", "OVERDUE"],
])("at %s a dossier due Monday 2026-03-16 09:00 is %s", (now, expected) => {
  expect(dueStanding(at(now), at("2026-03-16 09:00"), calendar)).toBe(expected);
});

test("the bounds for lists agree with the standing", () => {
  expect(overdueBefore(at("2026-03-16 17:45"))).toEqual(at("2026-03-16 00:00"));
  expect(nearDueUntil(at("2026-03-13 09:00"), calendar)).toEqual(at("2026-03-16 09:00"));
  expect(nearDueUntil(at("2026-03-10 09:00"), calendar, 48)).toEqual(at("2026-03-12 09:00"));
  expect(dueStanding(at("2026-03-16 09:00"), null, calendar)).toBe("WITHIN");
});
