import { dueAt } from "@/lib/calendar/domain/due-date";
import { handOverDueAt } from "@/lib/calendar/domain/hand-over";
import { instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { nextWorkingDay } from "@/lib/calendar/domain/working-day";
import { closingMinute } from "@/lib/calendar/domain/working-time";
import { settle } from "./decision";
import type { HandOverKind } from "./hand-over-list";

const ACROSS_TERM = { value: 1, unit: "WORKING_DAY" } as const;

/**
 * When a paper owed since `sinceAt` has to be at the other unit. A folder: within an agency the same day, or, after
 * 15:00, at the next opening; to another agency within one working day (NĐ 61/2018/NĐ-CP Art. 18, 20). A result:
 * by the end of the working day after it was issued (NĐ 30/2020/NĐ-CP Art. 18.1).
 */
export function paperDueAt(
  calendar: WorkCalendar,
  sinceAt: Date,
  { kind, acrossAgencies }: { kind: HandOverKind; acrossAgencies: boolean },
): Date {
  if (kind === "RESULTS") {
    return instantOf(nextWorkingDay(calendar, localDateOf(sinceAt)), closingMinute(calendar));
  }
  return acrossAgencies
    ? settle(dueAt(calendar, sinceAt, ACROSS_TERM)).dueAt
    : handOverDueAt(calendar, sinceAt);
}

/** Whether a paper came too late: it arrived after it was due, or has not arrived by `now`. */
export function isPaperLate(dueBy: Date, arrivedAt: Date | null, now: Date): boolean {
  return (arrivedAt ?? now) > dueBy;
}
