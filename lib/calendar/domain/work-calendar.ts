import { isLocalDate, type LocalDate } from "./local-date";

/** Opening and closing in minutes of the day, e.g. `[450, 720]` = 07:30–12:00. */
export type OfficePeriod = readonly [opensAt: number, closesAt: number];

/** A day that differs from the week: `OFF` is not worked, `MAKEUP` is worked although a rest day. */
export type SpecialDay = { readonly kind: "OFF" | "MAKEUP"; readonly name: string };

/**
 * A published calendar: plain JSON, so that server, worker and browser count with the same one.
 * Never changed in place; a correction is a new version.
 */
export type WorkCalendar = {
  readonly version: number;
  readonly officeHours: readonly OfficePeriod[];
  readonly days: Readonly<Record<LocalDate, SpecialDay>>;
  /** Last year whose holidays have been announced; dates after it are provisional. */
  readonly lastLoadedYear: number;
};

export type CalendarRow = SpecialDay & { readonly on: LocalDate };

/** A row of the published holiday list. */
export type HolidayRow = {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
  readonly certainty: string;
};

/** 07:30–12:00 and 13:30–17:00, used where an agency has set nothing else. */
export const DEFAULT_OFFICE_HOURS: readonly OfficePeriod[] = [
  [450, 720],
  [810, 1020],
];

/**
 * Builds a calendar from stored days.
 * Throws a `RangeError` for an impossible or repeated date, or office hours that are empty or out of order.
 */
export function buildWorkCalendar(
  rows: readonly CalendarRow[],
  options: { version: number; lastLoadedYear: number; officeHours?: readonly OfficePeriod[] },
): WorkCalendar {
  const officeHours = options.officeHours ?? DEFAULT_OFFICE_HOURS;
  assertOfficeHours(officeHours);
  const days: Record<LocalDate, SpecialDay> = {};
  for (const { on, kind, name } of rows) {
    if (!isLocalDate(on)) throw new RangeError(`not a date: ${on}`);
    if (days[on]) throw new RangeError(`day listed twice: ${on}`);
    days[on] = { kind, name };
  }
  return { version: options.version, officeHours, days, lastLoadedYear: options.lastLoadedYear };
}

/**
 * Reads a published holiday list: its days, and the last year that holds no undecided day.
 * Undecided days are left out: only what has been announced may move a due date.
 */
export function readHolidayRows(rows: readonly HolidayRow[]): {
  days: CalendarRow[];
  lastLoadedYear: number;
} {
  const yearOf = (row: HolidayRow) => Number(row.date.slice(0, 4));
  const undecided = rows.filter((row) => row.certainty !== "certain").map(yearOf);
  const lastLoadedYear = Math.min(Math.max(...rows.map(yearOf)), Math.min(...undecided) - 1);
  const days = rows
    .filter((row) => row.certainty === "certain")
    .map((row) => ({ on: row.date, kind: specialKindOf(row.kind), name: row.name }));
  return { days, lastLoadedYear };
}

/** The same calendar with only the special days from `fromOn` to `toOn`: small enough to send to a browser. */
export function excerptCalendar(calendar: WorkCalendar, fromOn: LocalDate, toOn: LocalDate): WorkCalendar {
  const days = Object.entries(calendar.days).filter(([on]) => on >= fromOn && on <= toOn);
  return { ...calendar, days: Object.fromEntries(days) };
}

/** Whether the holidays of that day's year have not been loaded yet. */
export function isBeyondCalendar(calendar: WorkCalendar, on: LocalDate): boolean {
  return Number(on.slice(0, 4)) > calendar.lastLoadedYear;
}

function specialKindOf(kind: string): SpecialDay["kind"] {
  if (kind === "holiday" || kind === "compensatory_day_off") return "OFF";
  if (kind === "makeup_working_saturday") return "MAKEUP";
  throw new RangeError(`unknown kind of day: ${kind}`);
}

function assertOfficeHours(officeHours: readonly OfficePeriod[]): void {
  let previousClose = -1;
  for (const [opensAt, closesAt] of officeHours) {
    if (opensAt <= previousClose || closesAt <= opensAt || closesAt > 1440) {
      throw new RangeError("office hours must be ordered periods within one day");
    }
    previousClose = closesAt;
  }
  if (officeHours.length === 0) throw new RangeError("office hours are empty");
}
