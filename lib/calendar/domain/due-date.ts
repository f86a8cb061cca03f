import {
  addMonths,
  dayNumberOf,
  instantOfLocalMinute,
  type LocalDate,
  localDateOfDayNumber,
  localMinuteOf,
} from "./local-date";
import { assertTerm, type Term } from "./term";
import { isBeyondCalendar, type WorkCalendar } from "./work-calendar";
import { addWorkingDaysToNumber, isWorkingDayNumber } from "./working-day";
import {
  addWorkingMinutesToMinute,
  closingMinute,
  effectiveStartMinute,
  minutesPerWorkingDay,
} from "./working-time";

const DAY_MINUTES = 1440;

/**
 * A computed due date. When it lies beyond the last loaded year, holidays not yet announced may still move it:
 * it then has another name, so that nobody prints it as a promise by oversight.
 */
export type DueDate =
  | { readonly beyondCalendar: false; readonly dueAt: Date; readonly dueOn: LocalDate }
  | {
      readonly beyondCalendar: true;
      readonly provisionalDueAt: Date;
      readonly provisionalDueOn: LocalDate;
      readonly lastLoadedYear: number;
    };

/** Labels an instant as certain or provisional by the years the calendar holds. */
export function toDueDate(calendar: WorkCalendar, localMinute: number): DueDate {
  const dueAt = instantOfLocalMinute(localMinute);
  const dueOn = localDateOfDayNumber(Math.floor(localMinute / DAY_MINUTES));
  if (!isBeyondCalendar(calendar, dueOn)) return { beyondCalendar: false, dueAt, dueOn };
  return {
    beyondCalendar: true,
    provisionalDueAt: dueAt,
    provisionalDueOn: dueOn,
    lastLoadedYear: calendar.lastLoadedYear,
  };
}

/**
 * When a term that starts at `startAt` ends; always after `startAt`, at the grain of minutes.
 *
 * Working days and hours count from the effective start (see `effectiveStart`), the starting day not counted;
 * calendar days and months count from the day of `startAt` and roll to the next working day; the time of day
 * is that of the effective start (Civil Code 2015 Art. 147–148; NĐ 118/2025/NĐ-CP Art. 17.3). A restart after
 * a supplement is this function at the moment of completion. Throws a `RangeError` for an impossible term.
 */
export function dueAt(calendar: WorkCalendar, startAt: Date, term: Term): DueDate {
  assertTerm(term);
  return toDueDate(calendar, dueMinute(calendar, localMinuteOf(startAt), term));
}

function dueMinute(calendar: WorkCalendar, start: number, term: Term): number {
  const effective = effectiveStartMinute(calendar, start);
  const effectiveDay = Math.floor(effective / DAY_MINUTES);
  const timeOfDay = effective - effectiveDay * DAY_MINUTES;
  if (term.sameDayCutoffMinutes !== undefined) {
    const days = Math.ceil(term.value) - (timeOfDay > term.sameDayCutoffMinutes ? 0 : 1);
    return addWorkingDaysToNumber(calendar, effectiveDay, days) * DAY_MINUTES + closingMinute(calendar);
  }
  switch (term.unit) {
    case "WORKING_HOUR":
      return addWorkingMinutesToMinute(calendar, effective, Math.max(1, Math.round(term.value * 60)));
    case "WORKING_DAY": {
      const whole = Math.floor(term.value);
      const end = addWorkingDaysToNumber(calendar, effectiveDay, whole) * DAY_MINUTES + timeOfDay;
      const part = Math.round((term.value - whole) * minutesPerWorkingDay(calendar));
      return part === 0 ? end : addWorkingMinutesToMinute(calendar, end, part);
    }
    case "CALENDAR_DAY":
    case "MONTH": {
      const day = calendarEndDay(Math.floor(start / DAY_MINUTES), term);
      const rolled = isWorkingDayNumber(calendar, day) ? day : addWorkingDaysToNumber(calendar, day, 1);
      return rolled * DAY_MINUTES + timeOfDay;
    }
  }
}

/** Day number on which a term of calendar days or months ends, before it rolls to a working day. */
export function calendarEndDay(startDay: number, term: Term): number {
  if (term.unit !== "MONTH") return startDay + Math.ceil(term.value);
  return dayNumberOf(addMonths(localDateOfDayNumber(startDay), term.value));
}
