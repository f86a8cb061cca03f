import { type CalendarOf, countTurns, isPromiseKept } from "@/lib/calendar/domain/clock-turn";
import { type ClockEvent, tellClock } from "./clock-story";
import type { ChainProblem } from "./verify-chain";

/**
 * Whether every due date a dossier was ever promised is the one that its own history leads to, by the calendar and
 * the law of the day. Returns the first event that promised another, null when all agree.
 */
export function findDueDateProblem(
  events: readonly ClockEvent[],
  row: { dueAt: Date | null },
  calendarOf: CalendarOf,
): ChainProblem | null {
  const story = tellClock(events);
  const counted = countTurns(story.turns, calendarOf);
  const wrong = story.turns.find((turn, index) => !isPromiseKept(turn, counted[index] ?? null));
  if (wrong) return { kind: "DUE_DATE", seq: wrong.seq };
  const last = story.subject === "RESULT" ? (counted.at(-1) ?? null) : null;
  return last?.getTime() === row.dueAt?.getTime() ? null : { kind: "DUE_DATE", seq: null };
}
