import { expect, it } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { listDigestsDue } from "./digest";

it.each([
  ["2026-03-12 07:29", []],
  ["2026-03-12 07:30", ["OVERDUE 2026-03-12"]],
  ["2026-03-12 23:59", ["OVERDUE 2026-03-12"]],
  ["2026-03-14 09:00", []],
  ["2026-02-17 09:00", []],
  // The first of March 2026 is a Sunday.
  ["2026-03-01 09:00", []],
  ["2026-03-02 07:30", ["OVERDUE 2026-03-02", "ARCHIVE 2026-03"]],
  ["2026-03-06 07:30", ["OVERDUE 2026-03-06", "ARCHIVE 2026-03"]],
  ["2026-03-09 07:30", ["OVERDUE 2026-03-09"]],
  // A Saturday that is worked.
  ["2026-01-10 08:00", ["OVERDUE 2026-01-10"]],
])("at %s: %j", (localTime, wanted) => {
  const due = listDigestsDue(publishedCalendar(), at(localTime));
  expect(due.map(({ kind, basis }) => `${kind} ${basis}`)).toEqual(wanted);
});
