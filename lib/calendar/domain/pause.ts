import { type DueDate, toDueDate } from "./due-date";
import { addDays, dayNumberOf, localDateOf, localMinuteOf, minutesOf } from "./local-date";
import type { TermUnit } from "./term";
import type { WorkCalendar } from "./work-calendar";
import { rollToWorkingDay } from "./working-day";
import { addWorkingMinutesToMinute, workingMinutesBetween } from "./working-time";

/**
 * The due date after a lawful stop of the clock (financial obligation, field survey …): what was left of the
 * term at `pausedAt` runs on from `resumedAt`, in office time for working days and hours, in days for calendar
 * terms. A dossier already late when it stopped stays due when it was.
 */
export function dueAfterPause(
  calendar: WorkCalendar,
  pause: { dueAt: Date; unit: TermUnit; pausedAt: Date; resumedAt: Date },
): DueDate {
  const { dueAt, unit, pausedAt, resumedAt } = pause;
  if (resumedAt < pausedAt) throw new RangeError("resumed before it was paused");
  if (pausedAt >= dueAt) return toDueDate(calendar, localMinuteOf(dueAt));
  if (unit === "CALENDAR_DAY" || unit === "MONTH") {
    const daysAway = dayNumberOf(localDateOf(resumedAt)) - dayNumberOf(localDateOf(pausedAt));
    const on = rollToWorkingDay(calendar, addDays(localDateOf(dueAt), daysAway));
    return toDueDate(calendar, dayNumberOf(on) * 1440 + minutesOf(dueAt));
  }
  const left = workingMinutesBetween(calendar, pausedAt, dueAt);
  return toDueDate(calendar, addWorkingMinutesToMinute(calendar, localMinuteOf(resumedAt), left));
}
