import { instantOf } from "@/lib/calendar/domain/local-date";
import { buildWorkCalendar, readHolidayRows, type WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import holidays from "@/prisma/seed/data/holidays-vn.json";

/** The calendar every installation starts with, for tests. */
export function publishedCalendar(): WorkCalendar {
  const { days, lastLoadedYear } = readHolidayRows(holidays.days);
  return buildWorkCalendar(days, { version: 1, lastLoadedYear });
}

/** `2026-03-02 09:00`, Vietnamese time, as an instant. */
export function at(text: string): Date {
  const [on = "", time = "00:00"] = text.split(" ");
  return instantOf(on, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));
}
