import "server-only";
import { type CalendarOf, calendarLookup } from "@/lib/calendar/domain/clock-turn";
import type { Transaction } from "@/lib/platform/db/transact";
import { getWorkCalendar } from "./get-work-calendar";

/** The calendars of these versions, at hand at once; all published ones when none are named. */
export async function loadCalendars(tx: Transaction, versions?: Iterable<number>): Promise<CalendarOf> {
  const wanted = versions
    ? [...new Set(versions)]
    : (await tx.calendarVersion.findMany({ select: { version: true } })).map((row) => row.version);
  return calendarLookup(await Promise.all(wanted.map((version) => getWorkCalendar(tx, version))));
}
