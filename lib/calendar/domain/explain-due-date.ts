import { calendarEndDay, type DueDate, dueAt } from "./due-date";
import {
  dayNumberOf,
  instantOf,
  type LocalDate,
  localDateOf,
  localDateOfDayNumber,
  minutesOf,
} from "./local-date";
import type { Term } from "./term";
import type { WorkCalendar } from "./work-calendar";
import { isWorkingDayNumber } from "./working-day";
import { closingMinute, effectiveStart, openingMinute } from "./working-time";

export type StartMoved = "REST_DAY" | "BEFORE_OPENING" | "BREAK" | "AFTER_CLOSING";

/** One line of the story of a due date, in the order it happened. Names come from the calendar. */
export type DueDateStep =
  | { readonly kind: "RECEIVED"; readonly at: Date }
  | { readonly kind: "COUNTING_STARTS"; readonly at: Date; readonly moved: StartMoved | null }
  | { readonly kind: "SAME_DAY_CUTOFF"; readonly cutoffMinutes: number; readonly missed: boolean }
  | { readonly kind: "TERM_ENDS"; readonly on: LocalDate }
  | { readonly kind: "DAY_SKIPPED"; readonly on: LocalDate; readonly reason: "WEEKEND" }
  | { readonly kind: "DAY_SKIPPED"; readonly on: LocalDate; readonly reason: "OFF"; readonly name: string }
  | { readonly kind: "MAKEUP_DAY_WORKED"; readonly on: LocalDate; readonly name: string }
  | { readonly kind: "DUE"; readonly at: Date; readonly on: LocalDate; readonly beyondCalendar: boolean };

export type DueDateExplanation = { readonly due: DueDate; readonly steps: readonly DueDateStep[] };

/**
 * The due date with every step that led to it, for a citizen to follow and to recompute. `due` equals
 * `dueAt` of the same arguments. `TERM_ENDS` occurs for calendar days and months, before rolling.
 */
export function explainDueDate(calendar: WorkCalendar, startAt: Date, term: Term): DueDateExplanation {
  const due = dueAt(calendar, startAt, term);
  const at = due.beyondCalendar ? due.provisionalDueAt : due.dueAt;
  const on = localDateOf(at);
  const dueDay = dayNumberOf(on);
  const startDay = dayNumberOf(localDateOf(startAt));
  const steps: DueDateStep[] = [{ kind: "RECEIVED", at: startAt }];
  const isCalendarTerm = term.unit === "CALENDAR_DAY" || term.unit === "MONTH";
  if (isCalendarTerm && term.sameDayCutoffMinutes === undefined) {
    const endDay = calendarEndDay(startDay, term);
    steps.push({ kind: "TERM_ENDS", on: localDateOfDayNumber(endDay) });
    steps.push(...daysOnTheWay(calendar, endDay, dueDay - 1).filter((step) => step.kind === "DAY_SKIPPED"));
  } else {
    steps.push(...countedSteps(calendar, startAt, startDay, dueDay, term));
  }
  steps.push({ kind: "DUE", at, on, beyondCalendar: due.beyondCalendar });
  return { due, steps };
}

function countedSteps(
  calendar: WorkCalendar,
  startAt: Date,
  startDay: number,
  dueDay: number,
  term: Term,
): DueDateStep[] {
  const startsAt = effectiveStart(calendar, startAt);
  const effectiveDay = dayNumberOf(localDateOf(startsAt));
  const before = daysOnTheWay(calendar, startDay, effectiveDay - 1);
  const steps: DueDateStep[] = before.filter((step) => step.kind === "DAY_SKIPPED");
  steps.push({ kind: "COUNTING_STARTS", at: startsAt, moved: whyMoved(calendar, startAt, startsAt) });
  const cutoffMinutes = term.sameDayCutoffMinutes;
  if (cutoffMinutes !== undefined) {
    steps.push({ kind: "SAME_DAY_CUTOFF", cutoffMinutes, missed: minutesOf(startsAt) > cutoffMinutes });
  }
  steps.push(...daysOnTheWay(calendar, effectiveDay + 1, dueDay));
  return steps;
}

function whyMoved(calendar: WorkCalendar, startAt: Date, startsAt: Date): StartMoved | null {
  const minute = minutesOf(startAt);
  const sameDay = localDateOf(startAt) === localDateOf(startsAt);
  if (sameDay && startsAt.getTime() === instantOf(localDateOf(startAt), minute).getTime()) return null;
  if (sameDay) return minute < openingMinute(calendar) ? "BEFORE_OPENING" : "BREAK";
  const worked = isWorkingDayNumber(calendar, dayNumberOf(localDateOf(startAt)));
  return worked && minute > closingMinute(calendar) ? "AFTER_CLOSING" : "REST_DAY";
}

/** What is special about the days from `firstDay` to `lastDay`, both included. */
function daysOnTheWay(calendar: WorkCalendar, firstDay: number, lastDay: number): DueDateStep[] {
  const steps: DueDateStep[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const on = localDateOfDayNumber(day);
    const special = calendar.days[on];
    if (special?.kind === "OFF") steps.push({ kind: "DAY_SKIPPED", on, reason: "OFF", name: special.name });
    else if (special) steps.push({ kind: "MAKEUP_DAY_WORKED", on, name: special.name });
    else if (!isWorkingDayNumber(calendar, day)) steps.push({ kind: "DAY_SKIPPED", on, reason: "WEEKEND" });
  }
  return steps;
}
