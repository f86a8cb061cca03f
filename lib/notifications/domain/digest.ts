import { localDateOf, minutesOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { addWorkingDays, isWorkingDay, rollToWorkingDay } from "@/lib/calendar/domain/working-day";
import type { DigestKind, ReminderRecipient } from "./reminder-kind";

/** A sum that is told by now; `basis` is its day (`2026-03-02`) or month (`2026-03`). */
export type Digest = { kind: DigestKind; basis: string; to: readonly ReminderRecipient[] };

const MORNING = 7 * 60 + 30;
/** Working days of a month in which the sum for the archive is still told when nobody could before. */
const ARCHIVE_DAYS = 5;

/**
 * The sums of today: on working days from 07:30 on what is late, and at the beginning of a month what ended in that
 * month of the year before: it goes to the archive within a year (NĐ 30/2020/NĐ-CP Art. 30).
 */
export function listDigestsDue(calendar: WorkCalendar, now: Date): Digest[] {
  const on = localDateOf(now);
  if (!isWorkingDay(calendar, on) || minutesOf(now) < MORNING) return [];
  const overdue: Digest = {
    ...{ kind: "OVERDUE", basis: on },
    to: ["HOLDER", "DIV_HEAD", "SIGNER", "CENTRE_HEAD"],
  };
  const month = on.slice(0, 7);
  const firstOn = rollToWorkingDay(calendar, `${month}-01`);
  if (on > addWorkingDays(calendar, firstOn, ARCHIVE_DAYS - 1)) return [overdue];
  return [overdue, { kind: "ARCHIVE", basis: month, to: ["CLERK"] }];
}
