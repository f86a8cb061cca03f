import "server-only";
import { buildWorkCalendar, type WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { officeHoursSchema } from "@/lib/calendar/schemas/office-hours";
import type { Transaction } from "@/lib/platform/db/transact";

const loaded = new Map<number, WorkCalendar>();

/** The latest published calendar. Versions never change, so each is read once a process. */
export async function getLatestCalendar(tx: Transaction): Promise<WorkCalendar> {
  const { version } = await tx.calendarVersion.findFirstOrThrow({
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return getWorkCalendar(tx, version);
}

/** One version of the calendar, with all its days. */
export async function getWorkCalendar(tx: Transaction, version: number): Promise<WorkCalendar> {
  const known = loaded.get(version);
  if (known) return known;
  const row = await tx.calendarVersion.findUniqueOrThrow({ where: { version }, include: { days: true } });
  const calendar = buildWorkCalendar(
    row.days.map((day) => ({ on: day.on, name: day.name, kind: day.kind === "MAKEUP" ? "MAKEUP" : "OFF" })),
    {
      version,
      lastLoadedYear: row.lastLoadedYear,
      officeHours: officeHoursSchema.parse(row.officeHours),
    },
  );
  loaded.set(version, calendar);
  return calendar;
}
