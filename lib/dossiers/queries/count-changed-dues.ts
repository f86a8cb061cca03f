import "server-only";
import { firstDifference } from "@/lib/calendar/domain/calendar-draft";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import { dueFrom, listChangedDues, readCounted } from "@/lib/dossiers/ledger/count-due-again";
import { prisma } from "@/lib/platform/db/prisma";

const BATCH = 5_000;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** How many open dossiers would get another due date by this calendar. A number alone: nobody's dossier is shown. */
export async function countChangedDues(calendar: WorkCalendar): Promise<number> {
  const fromOn = firstDifference(await getLatestCalendar(prisma), calendar);
  if (!fromOn) return 0;
  const calendarOf = await loadCalendars(prisma);
  let [changed, after] = [0, BEFORE_ALL];
  for (;;) {
    const rows = await readCounted(prisma, dueFrom(fromOn), { after, take: BATCH });
    changed += (await listChangedDues(prisma, rows, calendar, calendarOf)).length;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return changed;
    after = last.id;
  }
}
