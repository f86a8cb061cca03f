import { dayNumberOf, type LocalDate, localDateOfDayNumber, weekdayOfDayNumber } from "./local-date";
import type { WorkCalendar } from "./work-calendar";

/** One flag a day (1 = worked) from `firstDay` on, so that millions of due dates need no text or look-up. */
type DayTable = { readonly firstDay: number; readonly worked: Uint8Array };

const tables = new WeakMap<WorkCalendar, DayTable>();

function isWeekday(dayNumber: number): boolean {
  const weekday = weekdayOfDayNumber(dayNumber);
  return weekday !== 0 && weekday !== 6;
}

function tableOf(calendar: WorkCalendar): DayTable {
  const known = tables.get(calendar);
  if (known) return known;
  const special = Object.entries(calendar.days).map(([on, day]) => [dayNumberOf(on), day.kind] as const);
  const firstDay = special.reduce((least, [day]) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const lastDay = special.reduce((most, [day]) => Math.max(most, day), firstDay - 1);
  const worked = new Uint8Array(special.length ? lastDay - firstDay + 1 : 0);
  worked.forEach((_, index) => {
    worked[index] = isWeekday(firstDay + index) ? 1 : 0;
  });
  for (const [day, kind] of special) worked[day - firstDay] = kind === "MAKEUP" ? 1 : 0;
  const table = { firstDay, worked };
  tables.set(calendar, table);
  return table;
}

/** Whether a day (days since 1970-01-01) is worked; the fast form of `isWorkingDay`. */
export function isWorkingDayNumber(calendar: WorkCalendar, dayNumber: number): boolean {
  const { firstDay, worked } = tableOf(calendar);
  const flag = worked[dayNumber - firstDay];
  return flag === undefined ? isWeekday(dayNumber) : flag === 1;
}

/** The `count`-th working day after (before, when negative) a day number; 0 gives the day itself. */
export function addWorkingDaysToNumber(calendar: WorkCalendar, dayNumber: number, count: number): number {
  const direction = count < 0 ? -1 : 1;
  let day = dayNumber;
  for (let left = Math.abs(count); left > 0; ) {
    day += direction;
    if (isWorkingDayNumber(calendar, day)) left -= 1;
  }
  return day;
}

/**
 * Whether civil servants work that day: a make-up day is worked, a day off is not, else Monday to Friday
 * (Labour Code 2019 Art. 111–112 and the yearly notices). Beyond the loaded years only the week is known.
 */
export function isWorkingDay(calendar: WorkCalendar, on: LocalDate): boolean {
  return isWorkingDayNumber(calendar, dayNumberOf(on));
}

/** The first working day after `on`. */
export function nextWorkingDay(calendar: WorkCalendar, on: LocalDate): LocalDate {
  return addWorkingDays(calendar, on, 1);
}

/** The last working day before `on`. */
export function previousWorkingDay(calendar: WorkCalendar, on: LocalDate): LocalDate {
  return addWorkingDays(calendar, on, -1);
}

/** The day itself when it is worked, else the next working day (Civil Code 2015 Art. 148). */
export function rollToWorkingDay(calendar: WorkCalendar, on: LocalDate): LocalDate {
  return isWorkingDay(calendar, on) ? on : nextWorkingDay(calendar, on);
}

/** The `count`-th working day after `on` (before it when negative); `on` itself is never counted. */
export function addWorkingDays(calendar: WorkCalendar, on: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`);
  return localDateOfDayNumber(addWorkingDaysToNumber(calendar, dayNumberOf(on), count));
}

/** Number of working days from `fromOn` to `toOn`, both included. */
export function countWorkingDays(calendar: WorkCalendar, fromOn: LocalDate, toOn: LocalDate): number {
  const last = dayNumberOf(toOn);
  let count = 0;
  for (let day = dayNumberOf(fromOn); day <= last; day += 1) {
    if (isWorkingDayNumber(calendar, day)) count += 1;
  }
  return count;
}
