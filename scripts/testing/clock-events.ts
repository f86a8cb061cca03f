import type { ClockTurn } from "@/lib/calendar/domain/clock-turn";

type Change = { state?: string; term?: unknown; dueAt?: string; clockStartAt?: string };

/** Papers by post lie for a while between the minutes that say they are complete and their acceptance. */
const POST_LAG_MS = 29 * 3_600_000;

/**
 * The events that make such a clock, as a dossier records them. One that came `byPost` is accepted after its term has
 * begun.
 */
export function clockEventsOf(turns: readonly ClockTurn[], byPost: boolean) {
  return turns.flatMap((turn): { type: string; at: string; change: Change }[] => {
    // What was promised is never read: another day shows it.
    const dueAt = "1970-01-01T00:00:00Z";
    if (turn.kind === "RESUMED") {
      return [
        { type: "PAUSED", at: turn.stoppedAt, change: { state: "PAUSED" } },
        { type: "RESUMED", at: turn.at, change: { state: "APPRAISING", dueAt } },
      ];
    }
    if (turn.kind === "REAPPOINTED") return [{ type: turn.kind, at: turn.at, change: { dueAt } }];
    const late = byPost && turn.kind === "ACCEPTED" ? POST_LAG_MS : 0;
    const at = new Date(Date.parse(turn.at) + late).toISOString();
    return [{ type: turn.kind, at, change: { clockStartAt: turn.at, term: turn.term, dueAt } }];
  });
}
