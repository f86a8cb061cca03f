import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedCalendar } from "@/scripts/testing/published-calendar";
import { type DueDate, dueAt } from "./due-date";
import { explainDueDate } from "./explain-due-date";
import { addDays, dayNumberOf, localDateOf } from "./local-date";
import type { Term } from "./term";
import { buildWorkCalendar, excerptCalendar, type SpecialDay, type WorkCalendar } from "./work-calendar";
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from "./working-day";
import { addWorkingMinutes, effectiveStart, workingMinutesBetween } from "./working-time";

const calendar = publishedCalendar();
const instants = fc.date({
  min: new Date("2019-01-01T00:00:00Z"),
  max: new Date("2026-12-01T00:00:00Z"),
  noInvalidDate: true,
});
const workingDays = fc.integer({ min: 1, max: 60 });
const terms: fc.Arbitrary<Term> = fc.oneof(
  workingDays.map((value): Term => ({ value, unit: "WORKING_DAY" })),
  workingDays.map((value): Term => ({ value: value / 2, unit: "WORKING_DAY" })),
  workingDays.map((value): Term => ({ value, unit: "CALENDAR_DAY" })),
  workingDays.map((value): Term => ({ value, unit: "WORKING_HOUR" })),
  fc.integer({ min: 1, max: 24 }).map((value): Term => ({ value, unit: "MONTH" })),
  fc.constant<Term>({ value: 1, unit: "WORKING_DAY", sameDayCutoffMinutes: 900 }),
);

const instantOfDue = (due: DueDate) => (due.beyondCalendar ? due.provisionalDueAt : due.dueAt);
const dueOnOf = (due: DueDate) => (due.beyondCalendar ? due.provisionalDueOn : due.dueOn);
const wholeDays = (value: number): Term => ({ value, unit: "WORKING_DAY" });
const withDay = (on: string, day: SpecialDay): WorkCalendar => ({
  ...calendar,
  days: { ...calendar.days, [on]: day },
});

test("a due date comes after its start, on a working day, in office hours", () => {
  fc.assert(
    fc.property(instants, terms, (start, term) => {
      const due = dueAt(calendar, start, term);
      expect(instantOfDue(due).getTime()).toBeGreaterThan(start.getTime());
      expect(isWorkingDay(calendar, dueOnOf(due))).toBe(true);
      expect(effectiveStart(calendar, instantOfDue(due))).toEqual(instantOfDue(due));
    }),
  );
});

test("accepting later never brings an earlier due day", () => {
  fc.assert(
    fc.property(instants, instants, terms, (a, b, term) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(dueOnOf(dueAt(calendar, first, term)) <= dueOnOf(dueAt(calendar, second, term))).toBe(true);
    }),
  );
});

test("a new day off inside the span moves a working-day term by exactly one working day", () => {
  fc.assert(
    fc.property(instants, workingDays, fc.nat(), (start, value, pick) => {
      const due = dueAt(calendar, start, wholeDays(value));
      const startOn = localDateOf(effectiveStart(calendar, start));
      const offOn = addWorkingDays(calendar, startOn, (pick % value) + 1);
      const moved = dueAt(withDay(offOn, { kind: "OFF", name: "Bão" }), start, wholeDays(value));
      expect(dueOnOf(moved)).toBe(nextWorkingDay(calendar, dueOnOf(due)));
    }),
  );
});

test("a new make-up day inside the span pulls a working-day term by exactly one working day", () => {
  fc.assert(
    fc.property(instants, workingDays, fc.nat(), (start, value, pick) => {
      const dueOn = dueOnOf(dueAt(calendar, start, wholeDays(value)));
      const startOn = localDateOf(effectiveStart(calendar, start));
      const on = addDays(startOn, pick % (dayNumberOf(dueOn) - dayNumberOf(startOn) + 1));
      fc.pre(!isWorkingDay(calendar, on));
      const changed = withDay(on, { kind: "MAKEUP", name: "Làm bù" });
      expect(dueOnOf(dueAt(changed, start, wholeDays(value)))).toBe(previousWorkingDay(changed, dueOn));
    }),
  );
});

test("office minutes added are the office minutes between", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 20_000 }), (start, minutes) => {
      const end = addWorkingMinutes(calendar, start, minutes);
      expect(workingMinutesBetween(calendar, start, end)).toBe(minutes);
    }),
  );
});

test("the explanation names every day passed over, and reaches the same due date", () => {
  fc.assert(
    fc.property(instants, workingDays, (start, value) => {
      const { due, steps } = explainDueDate(calendar, start, wholeDays(value));
      expect(due).toEqual(dueAt(calendar, start, wholeDays(value)));
      const startOn = localDateOf(effectiveStart(calendar, start));
      const after = addDays(startOn, 1);
      const skipped = steps.filter((step) => step.kind === "DAY_SKIPPED" && step.on > startOn).length;
      expect(countWorkingDays(calendar, after, dueOnOf(due))).toBe(value);
      expect(skipped + value).toBe(dayNumberOf(dueOnOf(due)) - dayNumberOf(startOn));
    }),
  );
});

test("the excerpt of the span gives the same due date in a browser", () => {
  fc.assert(
    fc.property(instants, terms, (start, term) => {
      const due = dueAt(calendar, start, term);
      const excerpt = excerptCalendar(calendar, localDateOf(start), dueOnOf(due));
      expect(dueAt(JSON.parse(JSON.stringify(excerpt)), start, term)).toEqual(due);
    }),
  );
});

test("only days off on record and weekends are skipped when no calendar is loaded", () => {
  const empty = buildWorkCalendar([], { version: 1, lastLoadedYear: 2026 });
  expect(dueOnOf(dueAt(empty, new Date("2026-09-01T02:00:00Z"), wholeDays(1)))).toBe("2026-09-02");
});
