import { dueAt } from "./due-date";
import { supplementPeriodEnd } from "./last-day";
import { dueAfterPause } from "./pause";
import { reappointedDueAt } from "./reappointment";
import type { Term } from "./term";
import type { WorkCalendar } from "./work-calendar";

/** What a turn needs whatever its kind. Instants are ISO strings, so that a turn travels to a browser as it is. */
type TurnCommon = {
  /** Number of the event that made the turn. */
  readonly seq: number;
  readonly at: string;
  readonly calendarVersion: number;
  /** The term that counts from here; null when the law sets none. */
  readonly term: Term | null;
  /** The due date as it was promised then; null without a term. */
  readonly promisedAt: string | null;
};

/**
 * Something that sets the due date of a dossier. Acceptance and a completed supplement count the whole term from
 * zero; after a lawful stop the rest of it runs on; a letter of apology adds three working days; a changed calendar
 * counts everything again. Nothing else may (`UNEXPLAINED`). `COMPLETION_ASKED` sets until when its applicant may
 * complete it.
 */
export type ClockTurn = TurnCommon &
  (
    | {
        readonly kind:
          | "ACCEPTED"
          | "RESTARTED"
          | "REAPPOINTED"
          | "RECALCULATED"
          | "COMPLETION_ASKED"
          | "UNEXPLAINED";
      }
    | { readonly kind: "RESUMED"; readonly stoppedAt: string }
  );

export type ClockTurnKind = ClockTurn["kind"];

/** The calendar of a version. Throws a `RangeError` when it is not at hand. */
export type CalendarOf = (version: number) => WorkCalendar;

/** Looks versions up among these calendars. */
export function calendarLookup(calendars: readonly WorkCalendar[]): CalendarOf {
  const byVersion = new Map(calendars.map((calendar) => [calendar.version, calendar]));
  return (version) => {
    const calendar = byVersion.get(version);
    if (!calendar) throw new RangeError(`no calendar version ${version}`);
    return calendar;
  };
}

/**
 * The due date after each turn, counted from the turns alone and not from what was promised: null without a term,
 * and where a turn cannot be explained.
 */
export function countTurns(turns: readonly ClockTurn[], calendarOf: CalendarOf): (Date | null)[] {
  const counted: (Date | null)[] = [];
  for (const [index, turn] of turns.entries()) {
    counted.push(countTurn(turn, counted.at(-1) ?? null, turns.slice(0, index), calendarOf));
  }
  return counted;
}

/** Whether every promised date is the one that the turns lead to, to the minute. */
export function isPromiseKept(turn: ClockTurn, counted: Date | null): boolean {
  if (turn.kind === "UNEXPLAINED") return false;
  return (turn.promisedAt === null ? null : Date.parse(turn.promisedAt)) === (counted?.getTime() ?? null);
}

function countTurn(
  turn: ClockTurn,
  previous: Date | null,
  earlier: readonly ClockTurn[],
  calendarOf: CalendarOf,
): Date | null {
  if (!turn.term) return null;
  const calendar = calendarOf(turn.calendarVersion);
  switch (turn.kind) {
    case "ACCEPTED":
    case "RESTARTED":
      return instantOfDue(dueAt(calendar, new Date(turn.at), turn.term));
    case "REAPPOINTED":
      return previous && instantOfDue(reappointedDueAt(calendar, previous));
    case "RECALCULATED": {
      const lived = earlier.filter((candidate) => candidate.kind !== "RECALCULATED");
      return countTurns(lived, () => calendar).at(-1) ?? null;
    }
    case "RESUMED": {
      const pause = { pausedAt: new Date(turn.stoppedAt), resumedAt: new Date(turn.at) };
      const { unit } = turn.term;
      return previous && instantOfDue(dueAfterPause(calendar, { ...pause, dueAt: previous, unit }));
    }
    case "COMPLETION_ASKED": {
      const end = supplementPeriodEnd(calendar, new Date(turn.at));
      return end.beyondCalendar ? end.provisionalClosesAt : end.closesAt;
    }
    case "UNEXPLAINED":
      return null;
  }
}

function instantOfDue(due: ReturnType<typeof dueAt>): Date {
  return due.beyondCalendar ? due.provisionalDueAt : due.dueAt;
}
