import { z } from "zod";
import { DEFAULT_OFFICE_HOURS, readHolidayRows } from "@/lib/calendar/domain/work-calendar";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { readData } from "../read-data";

const holidayFile = z.object({
  days: z.array(
    z.object({
      date: z.iso.date(),
      name: z.string(),
      kind: z.string(),
      certainty: z.string(),
      source: z.string(),
    }),
  ),
});

/**
 * Publishes the holidays as a calendar version; when the latest version already says the same, nothing changes.
 * Days that were not yet announced are left out. Once an administrator has published a calendar, theirs stays.
 */
export async function loadCalendar(tx: Transaction, clock: Clock): Promise<number> {
  const file = readData("holidays-vn.json", holidayFile);
  const latest = await tx.calendarVersion.findFirst({
    orderBy: { version: "desc" },
    include: { days: true },
  });
  if (latest?.publishedById) return latest.version;
  const { days, lastLoadedYear } = readHolidayRows(file.days);
  const sourceOf = new Map(file.days.map((day) => [day.date, day.source]));
  const wanted = days.map((day) => ({ ...day, source: sourceOf.get(day.on) ?? "" }));
  if (latest && latest.lastLoadedYear === lastLoadedYear && isSame(latest.days, wanted))
    return latest.version;
  const version = (latest?.version ?? 0) + 1;
  await tx.calendarVersion.create({
    data: {
      version,
      lastLoadedYear,
      officeHours: latest?.officeHours ?? DEFAULT_OFFICE_HOURS.map((period) => [...period]),
      createdAt: clock.now(),
    },
  });
  await tx.calendarDay.createMany({ data: wanted.map((day) => ({ ...day, version })) });
  return version;
}

function isSame(
  stored: readonly { on: string; kind: string; name: string }[],
  wanted: readonly { on: string; kind: string; name: string }[],
): boolean {
  const write = (days: typeof wanted) =>
    JSON.stringify(days.map((day) => [day.on, day.kind, day.name]).sort());
  return write(stored) === write(wanted);
}
