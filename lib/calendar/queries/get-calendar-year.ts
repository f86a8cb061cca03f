import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { applyDraft, type DraftKind, draftSeal } from "@/lib/calendar/domain/calendar-draft";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { countWorkingDays } from "@/lib/calendar/domain/working-day";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { getLatestCalendar } from "./get-work-calendar";
import { readCalendarDraft } from "./read-calendar-draft";

export type CalendarYear = {
  year: number;
  years: number[];
  version: number;
  publishedAt: string;
  publishedBy: string | null;
  lastLoadedYear: number;
  workingDays: number;
  /** Published days of the year that differ from the week. */
  days: { on: string; kind: "OFF" | "MAKEUP"; name: string; source: string }[];
  /** What is being prepared, of all years. */
  draft: { on: string; kind: DraftKind; name: string; source: string }[];
  seal: string;
  /** The calendar as it would be published. */
  next: WorkCalendar;
};

/** The published calendar of a year and the changes being prepared. Throws `NotFoundError` for whom it is not. */
export async function getCalendarYear(actor: Actor, asked: number): Promise<CalendarYear> {
  if (!isSystemAdministrator(actor)) throw new NotFoundError("calendar");
  const [calendar, draft] = [await getLatestCalendar(prisma), await readCalendarDraft(prisma)];
  const published = await prisma.calendarVersion.findUniqueOrThrow({
    where: { version: calendar.version },
    include: { days: { orderBy: { on: "asc" } }, publishedBy: { select: { fullName: true } } },
  });
  const all = [...published.days, ...draft].map(({ on }) => Number(on.slice(0, 4)));
  const years = [...new Set([...all, calendar.lastLoadedYear + 1])].sort();
  const year = years.includes(asked) ? asked : calendar.lastLoadedYear;
  return {
    ...{ year, years, draft, version: calendar.version },
    publishedAt: published.createdAt.toISOString(),
    publishedBy: published.publishedBy?.fullName ?? null,
    lastLoadedYear: calendar.lastLoadedYear,
    workingDays: countWorkingDays(calendar, `${year}-01-01`, `${year}-12-31`),
    days: published.days
      .filter((day) => day.on.startsWith(`${year}-`))
      .map(({ on, kind, name, source }) => ({
        ...{ on, name, source },
        kind: kind === "MAKEUP" ? "MAKEUP" : "OFF",
      })),
    seal: draftSeal(calendar.version, draft),
    next: applyDraft(calendar, draft),
  };
}
