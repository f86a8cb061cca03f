import type { CalendarOf } from "@/lib/calendar/domain/clock-turn";
import { type ClockEvent, tellClock } from "./clock-story";
import { retellClock } from "./retell-clock";
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
  const chapters = retellClock(story, calendarOf);
  const wrong = chapters.find((chapter) => !chapter.agrees);
  if (wrong) return { kind: "DUE_DATE", seq: wrong.turn.seq };
  const counted = story.subject === "RESULT" ? (chapters.at(-1)?.countedAt ?? null) : null;
  return counted?.getTime() === row.dueAt?.getTime() ? null : { kind: "DUE_DATE", seq: null };
}
