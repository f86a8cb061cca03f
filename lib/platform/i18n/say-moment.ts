import type { createFormatter } from "next-intl";

/** Official spelling is "thứ Hai" and "Chủ nhật" (Decree 30/2020, appendix II); the browser's own is "Chủ Nhật". */
const spellDay = (day: string) => day.replace(/^Thứ/, "thứ").replace(/^Chủ Nhật/, "Chủ nhật");

/**
 * A moment as people read it here: day of the week, date, time ("thứ Tư, 25/11/2026, 16:30"), in the time zone of
 * the formatter. The language's own order would put the time first.
 */
export function sayMoment(format: Pick<ReturnType<typeof createFormatter>, "dateTime">, at: Date): string {
  return `${spellDay(format.dateTime(at, "weekday"))}, ${format.dateTime(at, "time")}`;
}
