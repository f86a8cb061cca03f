import { expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { explainDueDate } from "./explain-due-date";

const calendar = publishedCalendar();

test("a dossier accepted after closing, across a holiday", () => {
  const start = at("2026-08-21 17:20");
  expect(explainDueDate(calendar, start, { value: 7, unit: "WORKING_DAY" }).steps).toEqual([
    { kind: "RECEIVED", at: start },
    { kind: "COUNTING_STARTS", at: at("2026-08-22 07:30"), moved: "AFTER_CLOSING" },
    { kind: "DAY_SKIPPED", on: "2026-08-23", reason: "WEEKEND" },
    { kind: "DAY_SKIPPED", on: "2026-08-29", reason: "WEEKEND" },
    { kind: "DAY_SKIPPED", on: "2026-08-30", reason: "WEEKEND" },
    { kind: "DAY_SKIPPED", on: "2026-08-31", reason: "OFF", name: calendar.days["2026-08-31"]?.name },
    { kind: "DAY_SKIPPED", on: "2026-09-01", reason: "OFF", name: calendar.days["2026-09-01"]?.name },
    { kind: "DAY_SKIPPED", on: "2026-09-02", reason: "OFF", name: calendar.days["2026-09-02"]?.name },
    { kind: "DUE", at: at("2026-09-04 07:30"), on: "2026-09-04", beyondCalendar: false },
  ]);
});

test("a make-up Saturday is told", () => {
  const { steps } = explainDueDate(calendar, at("2026-08-20 09:00"), { value: 5, unit: "WORKING_DAY" });
  expect(steps).toContainEqual({
    kind: "MAKEUP_DAY_WORKED",
    on: "2026-08-22",
    name: calendar.days["2026-08-22"]?.name,
  });
});

test("calendar days roll from a rest day", () => {
  const start = at("2023-04-27 09:00");
  expect(explainDueDate(calendar, start, { value: 30, unit: "CALENDAR_DAY" }).steps).toEqual([
    { kind: "RECEIVED", at: start },
    { kind: "TERM_ENDS", on: "2023-05-27" },
    { kind: "DAY_SKIPPED", on: "2023-05-27", reason: "WEEKEND" },
    { kind: "DAY_SKIPPED", on: "2023-05-28", reason: "WEEKEND" },
    { kind: "DUE", at: at("2023-05-29 09:00"), on: "2023-05-29", beyondCalendar: false },
  ]);
});

test.each([
  ["2026-03-02 06:00", "BEFORE_OPENING"],
  ["2026-03-02 12:30", "BREAK"],
  ["2026-03-02 18:00", "AFTER_CLOSING"],
  ["2026-03-01 10:00", "REST_DAY"],
  ["2026-03-02 10:00", null],
])("received %s, the start moved because: %s", (start, moved) => {
  const { steps } = explainDueDate(calendar, at(start), { value: 1, unit: "WORKING_DAY" });
  expect(steps.find((step) => step.kind === "COUNTING_STARTS")).toMatchObject({ moved });
});

test("a same-day service tells whether the cut-off was missed", () => {
  const term = { value: 1, unit: "WORKING_DAY", sameDayCutoffMinutes: 900 } as const;
  expect(explainDueDate(calendar, at("2026-03-06 15:10"), term).steps.slice(2)).toEqual([
    { kind: "SAME_DAY_CUTOFF", cutoffMinutes: 900, missed: true },
    { kind: "DAY_SKIPPED", on: "2026-03-07", reason: "WEEKEND" },
    { kind: "DAY_SKIPPED", on: "2026-03-08", reason: "WEEKEND" },
    { kind: "DUE", at: at("2026-03-09 17:00"), on: "2026-03-09", beyondCalendar: false },
  ]);
});
