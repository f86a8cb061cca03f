import { type CalendarOf, type ClockTurn, countTurns, isPromiseKept } from "@/lib/calendar/domain/clock-turn";
import { type DueDateStep, explainDueDate } from "@/lib/calendar/domain/explain-due-date";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { REAPPOINTMENT_TERM } from "@/lib/calendar/domain/term";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { minutesPerWorkingDay, workingMinutesBetween } from "@/lib/calendar/domain/working-time";
import type { ClockStop, ClockStory } from "./clock-story";

/** What was left of the term when the clock stopped. */
export type TimeLeft =
  | { readonly unit: "OFFICE_TIME"; readonly days: number; readonly hours: number; readonly minutes: number }
  | { readonly unit: "CALENDAR_DAYS"; readonly days: number };

/** One turn of the clock, counted again. */
export type ClockChapter = {
  readonly turn: ClockTurn;
  /** The stop that ended with this turn. */
  readonly stop: ClockStop | null;
  readonly left: TimeLeft | null;
  /** Day by day, where the turn counts a term; empty for the others. */
  readonly steps: readonly DueDateStep[];
  readonly countedAt: Date | null;
  /** The date promised then is the date counted now. */
  readonly agrees: boolean;
};

/**
 * Counts the clock of a dossier again from its inputs, turn by turn, with everything a reader needs to follow it.
 * Runs the same on the server and in a browser.
 */
export function retellClock(story: ClockStory, calendarOf: CalendarOf): ClockChapter[] {
  const counted = countTurns(story.turns, calendarOf);
  return story.turns.map((turn, index) => {
    const countedAt = counted[index] ?? null;
    const previous = counted[index - 1] ?? null;
    return {
      turn,
      countedAt,
      stop: story.stops.find((stop) => stop.toAt === turn.at && stop.effect !== "NONE") ?? null,
      left: leftAtStop(turn, previous, calendarOf),
      steps: stepsOf(story.turns.slice(0, index + 1), previous, calendarOf),
      agrees: isPromiseKept(turn, countedAt),
    };
  });
}

/** The days that the last of these turns counts. */
function stepsOf(
  turns: readonly ClockTurn[],
  previous: Date | null,
  calendarOf: CalendarOf,
): readonly DueDateStep[] {
  const turn = turns.at(-1);
  if (!turn?.term) return [];
  if (turn.kind === "COMPLETION_ASKED") {
    // It runs to the end of its day, whatever the hour.
    const { steps } = explainDueDate(calendarOf(turn.calendarVersion), new Date(turn.at), turn.term);
    return steps.filter(({ kind }) => kind !== "COUNTING_STARTS" && kind !== "DUE");
  }
  if (turn.kind === "RECALCULATED") return stepsAgain(turns, calendarOf(turn.calendarVersion));
  if (turn.kind === "ACCEPTED" || turn.kind === "RESTARTED") {
    return explainDueDate(calendarOf(turn.calendarVersion), new Date(turn.at), turn.term).steps;
  }
  if (turn.kind !== "REAPPOINTED" || !previous) return [];
  return explainDueDate(calendarOf(turn.calendarVersion), previous, REAPPOINTMENT_TERM).steps;
}

/** The days of the term by the new calendar; none where a stop or a new appointment came after its start. */
function stepsAgain(turns: readonly ClockTurn[], calendar: WorkCalendar): readonly DueDateStep[] {
  const start = turns.filter(({ kind }) => kind !== "RECALCULATED").at(-1);
  if (!start?.term || (start.kind !== "ACCEPTED" && start.kind !== "RESTARTED")) return [];
  return explainDueDate(calendar, new Date(start.at), start.term).steps;
}

function leftAtStop(turn: ClockTurn, previous: Date | null, calendarOf: CalendarOf): TimeLeft | null {
  if (turn.kind !== "RESUMED" || !previous || !turn.term) return null;
  const [stoppedAt, calendar] = [new Date(turn.stoppedAt), calendarOf(turn.calendarVersion)];
  if (turn.term.unit === "CALENDAR_DAY" || turn.term.unit === "MONTH") {
    const days = Date.parse(localDateOf(previous)) - Date.parse(localDateOf(stoppedAt));
    return { unit: "CALENDAR_DAYS", days: Math.max(0, days / 86_400_000) };
  }
  const left = workingMinutesBetween(calendar, stoppedAt, previous);
  const perDay = minutesPerWorkingDay(calendar);
  const rest = left % perDay;
  return {
    unit: "OFFICE_TIME",
    days: Math.floor(left / perDay),
    hours: Math.floor(rest / 60),
    minutes: rest % 60,
  };
}

/** Days the chapter passes over: rest days at week-ends, and those off or worked by the published calendar. */
export function summariseDays(steps: readonly DueDateStep[]): {
  weekendDays: number;
  off: string[];
  worked: string[];
} {
  const off = steps.flatMap((step) =>
    step.kind === "DAY_SKIPPED" && step.reason === "OFF" ? [step.name] : [],
  );
  const worked = steps.flatMap((step) => (step.kind === "MAKEUP_DAY_WORKED" ? [step.on] : []));
  const weekendDays = steps.filter((step) => step.kind === "DAY_SKIPPED" && step.reason === "WEEKEND").length;
  return { weekendDays, off: [...new Set(off)], worked };
}
