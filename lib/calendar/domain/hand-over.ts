import { instantOf, localDateOf, minutesOf } from "./local-date";
import { AFTERNOON_CUTOFF_MINUTES } from "./term";
import type { WorkCalendar } from "./work-calendar";
import { isWorkingDay, nextWorkingDay } from "./working-day";
import { closingMinute, openingMinute } from "./working-time";

/**
 * When papers accepted at the counter must have reached the resolving unit: the same day by closing, or, accepted
 * after 15:00, at the next opening (NĐ 118/2025/NĐ-CP Art. 18). Accepted on a rest day counts as at the next opening.
 */
export function handOverDueAt(calendar: WorkCalendar, acceptedAt: Date): Date {
  const on = localDateOf(acceptedAt);
  if (!isWorkingDay(calendar, on)) return instantOf(nextWorkingDay(calendar, on), closingMinute(calendar));
  if (minutesOf(acceptedAt) <= AFTERNOON_CUTOFF_MINUTES) return instantOf(on, closingMinute(calendar));
  return instantOf(nextWorkingDay(calendar, on), openingMinute(calendar));
}
