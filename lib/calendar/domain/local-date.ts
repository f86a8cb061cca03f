/** A day of the Vietnamese calendar, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string;

/** Viet Nam keeps UTC+7 all year. */
const UTC_OFFSET_MINUTES = 7 * 60;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * MINUTE_MS;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is `YYYY-MM-DD` and such a day exists. */
export function isLocalDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  return Number(match[3]) >= 1 && Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]));
}

/** Length of a month, 0 when there is no such month. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. The text must be a real date (see `isLocalDate`). */
export function dayNumberOf(on: LocalDate): number {
  const ms = Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10)));
  if (Number.isNaN(ms)) throw new RangeError(`not a date: ${on}`);
  return ms / DAY_MS;
}

/** The date of a number of days since 1970-01-01. */
export function localDateOfDayNumber(dayNumber: number): LocalDate {
  return new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
}

/** The day it is in Viet Nam at that instant (17:00 UTC is already tomorrow). */
export function localDateOf(at: Date): LocalDate {
  return new Date(at.getTime() + UTC_OFFSET_MINUTES * MINUTE_MS).toISOString().slice(0, 10);
}

/** Minutes since midnight in Viet Nam, seconds dropped. */
export function minutesOf(at: Date): number {
  const minutes = localMinuteOf(at);
  return minutes - Math.floor(minutes / DAY_MINUTES) * DAY_MINUTES;
}

/** The instant at which it is that day and minute of the day in Viet Nam; 1440 is the end of the day. */
export function instantOf(on: LocalDate, minutes: number): Date {
  return instantOfLocalMinute(dayNumberOf(on) * DAY_MINUTES + minutes);
}

/** Whole minutes since 1970-01-01 00:00 in Viet Nam: the grain at which deadlines are counted. */
export function localMinuteOf(at: Date): number {
  return Math.floor(at.getTime() / MINUTE_MS) + UTC_OFFSET_MINUTES;
}

/** The instant of a local minute, inverse of `localMinuteOf`. */
export function instantOfLocalMinute(localMinute: number): Date {
  return new Date((localMinute - UTC_OFFSET_MINUTES) * MINUTE_MS);
}

/** The date `days` days later (or earlier, when negative). */
export function addDays(on: LocalDate, days: number): LocalDate {
  return localDateOfDayNumber(dayNumberOf(on) + days);
}

/** Same day number `months` later, else the last day of that month (Civil Code 2015 Art. 148). */
export function addMonths(on: LocalDate, months: number): LocalDate {
  const monthIndex = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  const day = Math.min(Number(on.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(on: LocalDate): number {
  return weekdayOfDayNumber(dayNumberOf(on));
}

/** Day of the week of a day number, 0 = Sunday … 6 = Saturday. */
export function weekdayOfDayNumber(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}
