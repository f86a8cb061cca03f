import "server-only";
import type { CalendarOf } from "@/lib/calendar/domain/clock-turn";
import type { Transaction } from "@/lib/platform/db/transact";
import { getWorkCalendar } from "./get-work-calendar";

/**
 * The calendars of these versions, at hand at once; all published ones when none are named. The function throws a
 * `RangeError` for any other version.
 */
export async function loadCalendars(tx: Transaction, versions?: Iterable<number>): Promise<CalendarOf> {
  const wanted = versions
    ? [...new Set(versions)]
    : (await tx.calendarVersion.findMany({ select: { version: true } })).map((row) => row.version);
  const calendars = await Promise.all(wanted.map((version) => getWorkCalendar(tx, version)));
  const byVersion = new Map(calendars.map((calendar) => [calendar.version, calendar]));
  return (version) => {
    const calendar = byVersion.get(version);
    if (!calendar) throw new RangeError(`no calendar version ${version}`);
    return calendar;
  };
}
