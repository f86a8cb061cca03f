import { instantOfLocalMinute, localMinuteOf } from "./local-date";
import type { WorkCalendar } from "./work-calendar";
import { addWorkingDaysToNumber, isWorkingDayNumber } from "./working-day";

const DAY_MINUTES = 1440;

/** Working minutes of one office day (480 with the default hours). */
export function minutesPerWorkingDay(calendar: WorkCalendar): number {
  return calendar.officeHours.reduce((sum, [opensAt, closesAt]) => sum + closesAt - opensAt, 0);
}

/** Minute of the day at which the office opens. */
export function openingMinute(calendar: WorkCalendar): number {
  return calendar.officeHours[0]?.[0] ?? 0;
}

/** Minute of the day at which the office closes. */
export function closingMinute(calendar: WorkCalendar): number {
  return calendar.officeHours.at(-1)?.[1] ?? DAY_MINUTES;
}

/** `effectiveStart` in local minutes (see `localMinuteOf`). */
export function effectiveStartMinute(calendar: WorkCalendar, localMinute: number): number {
  const day = Math.floor(localMinute / DAY_MINUTES);
  if (isWorkingDayNumber(calendar, day)) {
    const minute = localMinute - day * DAY_MINUTES;
    for (const [opensAt, closesAt] of calendar.officeHours) {
      if (minute <= closesAt) return day * DAY_MINUTES + Math.max(minute, opensAt);
    }
  }
  return addWorkingDaysToNumber(calendar, day, 1) * DAY_MINUTES + openingMinute(calendar);
}

/**
 * When time starts to count for something received at `at`: at once inside office hours (the closing minute
 * included), else at the next opening. Seconds are dropped, so that the time printed on a receipt is enough
 * to recompute everything.
 */
export function effectiveStart(calendar: WorkCalendar, at: Date): Date {
  return instantOfLocalMinute(effectiveStartMinute(calendar, localMinuteOf(at)));
}

/** `addWorkingMinutes` in local minutes. */
export function addWorkingMinutesToMinute(
  calendar: WorkCalendar,
  localMinute: number,
  minutes: number,
): number {
  const start = effectiveStartMinute(calendar, localMinute);
  let day = Math.floor(start / DAY_MINUTES);
  let from = start - day * DAY_MINUTES;
  let left = minutes;
  if (left === 0) return start;
  for (;;) {
    for (const [opensAt, closesAt] of calendar.officeHours) {
      const begin = Math.max(opensAt, from);
      if (closesAt - begin >= left) return day * DAY_MINUTES + begin + left;
      left -= Math.max(0, closesAt - begin);
    }
    day = addWorkingDaysToNumber(calendar, day, 1);
    from = 0;
  }
}

/**
 * The moment when `minutes` of office time have passed since `from`. Ends at a closing minute rather than at
 * the next opening. Throws a `RangeError` unless `minutes` is a whole number, not negative.
 */
export function addWorkingMinutes(calendar: WorkCalendar, from: Date, minutes: number): Date {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`not a number of minutes: ${minutes}`);
  return instantOfLocalMinute(addWorkingMinutesToMinute(calendar, localMinuteOf(from), minutes));
}

/** Minutes of office time between two instants; 0 when `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const start = localMinuteOf(from);
  const end = localMinuteOf(to);
  let total = 0;
  for (let day = Math.floor(start / DAY_MINUTES); day * DAY_MINUTES < end; day += 1) {
    if (!isWorkingDayNumber(calendar, day)) continue;
    const midnight = day * DAY_MINUTES;
    for (const [opensAt, closesAt] of calendar.officeHours) {
      total += Math.max(0, Math.min(midnight + closesAt, end) - Math.max(midnight + opensAt, start));
    }
  }
  return total;
}

export type RemainingWorkingTime = {
  /** Whether the due moment has passed; the amounts then say by how much. */
  readonly passed: boolean;
  readonly workingMinutes: number;
  /** The same, split into whole office days, hours and minutes. */
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
};

/** Office time left from `now` to `dueAt`, or gone by since. */
export function remainingWorkingTime(calendar: WorkCalendar, now: Date, dueAt: Date): RemainingWorkingTime {
  const passed = now > dueAt;
  const workingMinutes = passed
    ? workingMinutesBetween(calendar, dueAt, now)
    : workingMinutesBetween(calendar, now, dueAt);
  const perDay = minutesPerWorkingDay(calendar);
  const rest = workingMinutes % perDay;
  const days = Math.floor(workingMinutes / perDay);
  return { passed, workingMinutes, days, hours: Math.floor(rest / 60), minutes: rest % 60 };
}
