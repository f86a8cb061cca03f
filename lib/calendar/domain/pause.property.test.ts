import fc from "fast-check";
import { expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { type DueDate, dueAt } from "./due-date";
import { dueAfterPause } from "./pause";
import type { Term } from "./term";

const calendar = publishedCalendar();
const instantOfDue = (due: DueDate) => (due.beyondCalendar ? due.provisionalDueAt : due.dueAt);
const MINUTE_MS = 60_000;

const instants = fc.date({ min: at("2020-01-02 00:00"), max: at("2026-10-01 00:00"), noInvalidDate: true });
const terms: fc.Arbitrary<Term> = fc.record({
  value: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom("WORKING_DAY", "WORKING_HOUR", "CALENDAR_DAY"),
});
const minutes = fc.integer({ min: 0, max: 40 * 1440 });

test("a stop of no length changes nothing", () => {
  fc.assert(
    fc.property(instants, terms, fc.double({ min: 0, max: 0.999, noNaN: true }), (start, term, part) => {
      const due = instantOfDue(dueAt(calendar, start, term));
      const pausedAt = new Date(start.getTime() + part * (due.getTime() - start.getTime()));
      const pause = { dueAt: due, unit: term.unit, pausedAt, resumedAt: pausedAt };
      expect(instantOfDue(dueAfterPause(calendar, pause))).toEqual(due);
    }),
  );
});

test("a longer stop never brings an earlier date, and no stop takes time from anybody", () => {
  fc.assert(
    fc.property(instants, terms, minutes, minutes, minutes, (start, term, before, first, more) => {
      const due = instantOfDue(dueAt(calendar, start, term));
      const pausedAt = new Date(start.getTime() + before * MINUTE_MS);
      const after = (length: number) =>
        instantOfDue(
          dueAfterPause(calendar, {
            dueAt: due,
            unit: term.unit,
            pausedAt,
            resumedAt: new Date(pausedAt.getTime() + length * MINUTE_MS),
          }),
        ).getTime();
      expect(after(first)).toBeGreaterThanOrEqual(due.getTime());
      expect(after(first + more)).toBeGreaterThanOrEqual(after(first));
    }),
  );
});

test("what was due at the opening of Tuesday is not due at the closing before it", () => {
  const due = at("2026-03-10 07:30");
  const pause = { dueAt: due, unit: "WORKING_DAY", pausedAt: at("2026-03-06 10:00") } as const;
  expect(dueAfterPause(calendar, { ...pause, resumedAt: at("2026-03-06 10:00") })).toMatchObject({
    dueAt: due,
  });
  expect(dueAfterPause(calendar, { ...pause, resumedAt: at("2026-03-13 10:00") })).toMatchObject({
    dueAt: at("2026-03-17 07:30"),
  });
});
