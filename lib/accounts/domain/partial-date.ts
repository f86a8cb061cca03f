import { daysInMonth } from "@/lib/calendar/domain/local-date";

/** A birth date as far as it is known: the year, the month, or the day. Months and days count from 1. */
export type PartialDate =
  | { readonly precision: "YEAR"; readonly year: number }
  | { readonly precision: "MONTH"; readonly year: number; readonly month: number }
  | { readonly precision: "DAY"; readonly year: number; readonly month: number; readonly day: number };

const WRITTEN = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
const STORED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** Reads `dd/MM/yyyy`, `MM/yyyy` or `yyyy` (also with `.` or `-`, or one digit); null unless such a date exists. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = WRITTEN.exec(text.trim());
  return match && toPartialDate(match[3], match[2], match[1]);
}

/** Reads the stored form: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`; null unless such a date exists. */
export function parseStoredPartialDate(text: string): PartialDate | null {
  const match = STORED.exec(text);
  return match && toPartialDate(match[1], match[2], match[3]);
}

/** `dd/MM/yyyy`, `MM/yyyy` or `yyyy`, as people write it. */
export function writePartialDate(date: PartialDate): string {
  return parts(date).reverse().join("/");
}

/** `yyyy-MM-dd`, `yyyy-MM` or `yyyy`: sorts as text. */
export function storePartialDate(date: PartialDate): string {
  return parts(date).join("-");
}

function parts(date: PartialDate): string[] {
  const year = String(date.year).padStart(4, "0");
  if (date.precision === "YEAR") return [year];
  const month = String(date.month).padStart(2, "0");
  return date.precision === "MONTH" ? [year, month] : [year, month, String(date.day).padStart(2, "0")];
}

function toPartialDate(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): PartialDate | null {
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (monthText === undefined) return { precision: "YEAR", year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return { precision: "MONTH", year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysInMonth(year, month) ? { precision: "DAY", year, month, day } : null;
}
