import type { LocalDate } from "./local-date";
import type { WorkCalendar } from "./work-calendar";
import { isWorkingDay } from "./working-day";

/** What a day is to become; `WEEK` makes it again like any other day of the week. */
export const DRAFT_KINDS = ["OFF", "MAKEUP", "WEEK"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

export type DraftDay = { readonly on: LocalDate; readonly kind: DraftKind; readonly name: string };

/** Why a change says nothing new: the day is worked, or not worked, already; or has nothing special to take away. */
export type DraftProblem = "alreadyOff" | "alreadyWorked" | "nothingSpecial";

/** What is wrong with a change of this calendar, null when it changes something. */
export function findDraftProblem(calendar: WorkCalendar, { on, kind }: DraftDay): DraftProblem | null {
  const special = calendar.days[on];
  if (kind === "WEEK") return special ? null : "nothingSpecial";
  const worked = isWorkingDay(calendar, on);
  if (kind === "OFF") return worked || special?.kind === "OFF" ? null : "alreadyOff";
  return worked ? "alreadyWorked" : null;
}

/** The calendar with all changes made: the next version, as it would be published. */
export function applyDraft(
  calendar: WorkCalendar,
  draft: readonly DraftDay[],
  lastLoadedYear: number = calendar.lastLoadedYear,
): WorkCalendar {
  const days = { ...calendar.days };
  for (const { on, kind, name } of draft) {
    if (kind === "WEEK") delete days[on];
    else days[on] = { kind, name };
  }
  return { ...calendar, version: calendar.version + 1, days, lastLoadedYear };
}

/**
 * The first day that is worked by one calendar and not by the other, or whose year only one of them has announced;
 * null when none is.
 */
export function firstDifference(a: WorkCalendar, b: WorkCalendar): LocalDate | null {
  const special = [...Object.keys(a.days), ...Object.keys(b.days)];
  const differing = special.filter((on) => isWorkingDay(a, on) !== isWorkingDay(b, on));
  if (a.lastLoadedYear !== b.lastLoadedYear) {
    differing.push(`${Math.min(a.lastLoadedYear, b.lastLoadedYear) + 1}-01-01`);
  }
  return differing.sort()[0] ?? null;
}

/** What a person has seen of a draft: publishing another one than that is refused. */
export function draftSeal(version: number, draft: readonly DraftDay[]): string {
  const days = draft.map(({ on, kind }) => `${on}${kind}`).sort();
  return [version, ...days].join(" ");
}
