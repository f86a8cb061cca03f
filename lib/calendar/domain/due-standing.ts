import { instantOf, instantOfLocalMinute, localDateOf, localMinuteOf } from "./local-date";
import type { WorkCalendar } from "./work-calendar";
import { addWorkingDaysToNumber, isWorkingDayNumber } from "./working-day";

/** Còn hạn, sắp đến hạn, quá hạn. */
export type DueStanding = "WITHIN" | "NEAR_DUE" | "OVERDUE";

const DAY_MINUTES = 1440;
export const NEAR_DUE_HOURS = 24;

/**
 * How an open dossier stands: overdue from the day after its due day (lateness is by date), near due when the due
 * moment is at most `nearDueHours` away, rest days not counted, so that Friday already warns of Monday morning.
 */
export function dueStanding(
  now: Date,
  dueAt: Date | null,
  calendar: WorkCalendar,
  nearDueHours: number = NEAR_DUE_HOURS,
): DueStanding {
  if (dueAt === null) return "WITHIN";
  if (dueAt < overdueBefore(now)) return "OVERDUE";
  return dueAt <= nearDueUntil(now, calendar, nearDueHours) ? "NEAR_DUE" : "WITHIN";
}

/** Open dossiers due before this instant (today's midnight) are overdue: the bound for lists and counts. */
export function overdueBefore(now: Date): Date {
  return instantOf(localDateOf(now), 0);
}

/** Open dossiers due up to this instant, and not overdue, are near due: the bound for lists and counts. */
export function nearDueUntil(now: Date, calendar: WorkCalendar, nearDueHours: number = NEAR_DUE_HOURS): Date {
  const nowMinute = localMinuteOf(now);
  const today = Math.floor(nowMinute / DAY_MINUTES);
  const restDay = !isWorkingDayNumber(calendar, today);
  const firstDay = restDay ? addWorkingDaysToNumber(calendar, today, 1) : today;
  const minutes = (restDay ? 0 : nowMinute - today * DAY_MINUTES) + Math.round(nearDueHours * 60);
  const days = Math.floor(minutes / DAY_MINUTES);
  const lastDay = addWorkingDaysToNumber(calendar, firstDay, days);
  return instantOfLocalMinute(lastDay * DAY_MINUTES + minutes - days * DAY_MINUTES);
}
