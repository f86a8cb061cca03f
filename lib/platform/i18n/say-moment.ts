import type { createFormatter } from "next-intl";

const VIETNAMESE_DAY = /^(Thứ|Chủ)/;

/**
 * A moment as people read it here: day of the week, date, time ("thứ Tư, 25/11/2026, 16:30"), in the time zone of
 * the formatter. The language's own order would put the time first.
 */
export function sayMoment(format: Pick<ReturnType<typeof createFormatter>, "dateTime">, at: Date): string {
  const day = format.dateTime(at, "weekday").replace(VIETNAMESE_DAY, (word) => word.toLowerCase());
  return `${day}, ${format.dateTime(at, "time")}`;
}
