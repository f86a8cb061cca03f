import type { createFormatter } from "next-intl";
import { spellDay } from "./spell-day";

/**
 * A moment as people read it here: day of the week, date, time ("thứ Tư, 25/11/2026, 16:30"), in the time zone of
 * the formatter. The language's own order would put the time first.
 */
export function sayMoment(format: Pick<ReturnType<typeof createFormatter>, "dateTime">, at: Date): string {
  return `${sayDay(format, at)}, ${format.dateTime(at, "time")}`;
}

/** The day of a moment: day of the week and date ("thứ Tư, 25/11/2026"). */
export function sayDay(format: Pick<ReturnType<typeof createFormatter>, "dateTime">, at: Date): string {
  return spellDay(format.dateTime(at, "weekday"));
}
