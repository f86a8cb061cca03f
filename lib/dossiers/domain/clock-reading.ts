import { type DueStanding, dueStanding } from "@/lib/calendar/domain/due-standing";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { type RemainingWorkingTime, remainingWorkingTime } from "@/lib/calendar/domain/working-time";
import { clockStands, type DossierState, isEnded } from "./dossier-state";

/** How much time a dossier has left, or why nobody counts it now. */
export type ClockReading =
  | { kind: "RUNNING"; standing: DueStanding; left: RemainingWorkingTime; dueAt: string }
  | { kind: "WAITING" }
  | { kind: "ENDED" }
  | { kind: "NO_TERM" };

/** Years from now nobody promises anything: a dossier due then has no term. */
const NO_TERM_FROM = Date.UTC(9000, 0, 1);

/** Reads the clock of a dossier at `now`. */
export function readDossierClock(
  dossier: { state: DossierState; nextDueAt: Date },
  now: Date,
  calendar: WorkCalendar,
): ClockReading {
  if (isEnded(dossier.state)) return { kind: "ENDED" };
  if (clockStands(dossier.state)) return { kind: "WAITING" };
  if (dossier.nextDueAt.getTime() >= NO_TERM_FROM) return { kind: "NO_TERM" };
  return runningUntil(dossier.nextDueAt, now, calendar);
}

/** Reads the clock of a part that another unit does: it runs whatever the dossier's own does. */
export function readPartClock(dueAt: Date, now: Date, calendar: WorkCalendar): ClockReading {
  return runningUntil(dueAt, now, calendar);
}

function runningUntil(dueAt: Date, now: Date, calendar: WorkCalendar): ClockReading {
  return {
    kind: "RUNNING",
    standing: dueStanding(now, dueAt, calendar),
    left: remainingWorkingTime(calendar, now, dueAt),
    dueAt: dueAt.toISOString(),
  };
}
