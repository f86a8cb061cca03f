import { addDays, instantOf, type LocalDate, localDateOf } from "./local-date";
import { SUPPLEMENT_TERM } from "./term";
import { isBeyondCalendar, type WorkCalendar } from "./work-calendar";
import { addWorkingDays, rollToWorkingDay } from "./working-day";
import { effectiveStart } from "./working-time";

/** Working days after acceptance in which a specialist may still ask for a supplement. */
const SUPPLEMENT_REQUEST_DAYS = 3;

/**
 * A term that runs to the end of its last day (Civil Code 2015 Art. 148). `closesAt` is its last millisecond, so
 * that it still falls on that day when shown; until then one is in time. Provisional beyond the loaded years.
 */
export type LastDay =
  | { readonly beyondCalendar: false; readonly lastOn: LocalDate; readonly closesAt: Date }
  | {
      readonly beyondCalendar: true;
      readonly provisionalLastOn: LocalDate;
      readonly provisionalClosesAt: Date;
      readonly lastLoadedYear: number;
    };

function toLastDay(calendar: WorkCalendar, lastOn: LocalDate): LastDay {
  const closesAt = new Date(instantOf(addDays(lastOn, 1), 0).getTime() - 1);
  if (!isBeyondCalendar(calendar, lastOn)) return { beyondCalendar: false, lastOn, closesAt };
  return {
    beyondCalendar: true,
    provisionalLastOn: lastOn,
    provisionalClosesAt: closesAt,
    lastLoadedYear: calendar.lastLoadedYear,
  };
}

/** Last day on which an accepted dossier may be returned for supplement: 3 working days (NĐ 118/2025/NĐ-CP Art. 19.4). */
export function supplementRequestLimit(calendar: WorkCalendar, acceptedAt: Date): LastDay {
  const countedFrom = localDateOf(effectiveStart(calendar, acceptedAt));
  return toLastDay(calendar, addWorkingDays(calendar, countedFrom, SUPPLEMENT_REQUEST_DAYS));
}

/**
 * Last day on which the citizen may complete the dossier: 15 days after the notice, rolled to a working day;
 * the dossier is stopped after `closesAt` (NĐ 118/2025/NĐ-CP Art. 19.5).
 */
export function supplementPeriodEnd(
  calendar: WorkCalendar,
  noticeAt: Date,
  days: number = SUPPLEMENT_TERM.value,
): LastDay {
  return toLastDay(calendar, rollToWorkingDay(calendar, addDays(localDateOf(noticeAt), days)));
}
