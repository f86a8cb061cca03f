import { instantOfLocalMinute, localMinuteOf } from "./local-date";
import type { WorkCalendar } from "./work-calendar";
import { addWorkingDaysToNumber, isWorkingDayNumber } from "./working-day";

const DAY_MINUTES = 1440;

/**
 * The latest moment from which `minutes` of office time are left until `until`: never an hour at which nobody is
 * there, except `until` itself for 0. Throws a `RangeError` unless `minutes` is a whole number, not negative.
 */
export function workingTimeBefore(calendar: WorkCalendar, until: Date, minutes: number): Date {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`not a number of minutes: ${minutes}`);
  if (minutes === 0) return until;
  const end = localMinuteOf(until);
  let day = Math.floor(end / DAY_MINUTES);
  let to = end - day * DAY_MINUTES;
  if (!isWorkingDayNumber(calendar, day)) to = 0;
  for (let left = minutes; ; ) {
    for (const [opensAt, closesAt] of calendar.officeHours.toReversed()) {
      const closes = Math.min(closesAt, to);
      if (closes - opensAt >= left) return instantOfLocalMinute(day * DAY_MINUTES + closes - left);
      left -= Math.max(0, closes - opensAt);
    }
    day = addWorkingDaysToNumber(calendar, day, -1);
    to = DAY_MINUTES;
  }
}
