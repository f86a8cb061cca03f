import { type DueDate, toDueDate } from "./due-date";
import { addDays, dayNumberOf, localDateOf, localMinuteOf, minutesOf } from "./local-date";
import type { TermUnit } from "./term";
import type { WorkCalendar } from "./work-calendar";
import { rollToWorkingDay } from "./working-day";
import { addWorkingMinutesToMinute, effectiveStartMinute, workingMinutesBetween } from "./working-time";

const DAY_MINUTES = 1440;

/**
 * The due date after a lawful stop of the clock (financial obligation, field survey …): what was left of the
 * term at `pausedAt` runs on from `resumedAt`, in office time for working days and hours, in days for calendar
 * terms. Stopped on its due day after the hour, when it is not late yet (lateness is by date), it is due on the day
 * it goes on. A dossier already late when it stopped stays due when it was; never is it due earlier than before.
 */
export function dueAfterPause(
  calendar: WorkCalendar,
  pause: { dueAt: Date; unit: TermUnit; pausedAt: Date; resumedAt: Date },
): DueDate {
  const { dueAt, unit, pausedAt, resumedAt } = pause;
  if (resumedAt < pausedAt) throw new RangeError("resumed before it was paused");
  const [dueOn, pausedOn] = [localDateOf(dueAt), localDateOf(pausedAt)];
  if (pausedOn > dueOn) return toDueDate(calendar, localMinuteOf(dueAt));
  if (unit === "CALENDAR_DAY" || unit === "MONTH" || pausedAt >= dueAt) {
    const daysAway = dayNumberOf(localDateOf(resumedAt)) - dayNumberOf(pausedOn);
    const on = rollToWorkingDay(calendar, addDays(dueOn, daysAway));
    return toDueDate(calendar, dayNumberOf(on) * DAY_MINUTES + minutesOf(dueAt));
  }
  const left = workingMinutesBetween(calendar, pausedAt, dueAt);
  const end = addWorkingMinutesToMinute(calendar, localMinuteOf(resumedAt), left);
  return toDueDate(calendar, isOpening(calendar, minutesOf(dueAt)) ? openingFrom(calendar, end) : end);
}

/**
 * Between a closing and the next opening lies no office time: what was due at an opening stays so, since the
 * closing before it would take a night, or a weekend, from the promised date.
 */
function openingFrom(calendar: WorkCalendar, localMinute: number): number {
  const closes = calendar.officeHours.some(([, closesAt]) => closesAt === localMinute % DAY_MINUTES);
  return closes ? effectiveStartMinute(calendar, localMinute + 1) : localMinute;
}

function isOpening(calendar: WorkCalendar, minute: number): boolean {
  return calendar.officeHours.some(([opensAt]) => opensAt === minute);
}
