import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DossierChange } from "@/lib/dossiers/domain/dossier-projection";
import { clockStands, type DossierState, isEnded } from "@/lib/dossiers/domain/dossier-state";

/** What an event counts as, on the local date on which it happened. */
export type FlowCount =
  | "received"
  | "endedEarly"
  | "endedOnTime"
  | "endedLate"
  | "withdrawn"
  | "refused"
  | "apologized";

/** The part of an event that figures depend on. */
export type CountedEvent = {
  type: DossierEventType;
  /** Local date on which it happened. */
  on: string;
  before: { state: DossierState; dueOn: string | null } | null;
  change: Pick<DossierChange, "state" | "dueOn" | "acceptedOn" | "endedOn" | "timeliness">;
};

/** What one event changes in the figures of its agency, procedure and channel. */
export type StatisticsDelta = {
  flow: { count: FlowCount; on: string } | null;
  /** Due dates of open dossiers: one leaves `from`, one arrives at `to`. */
  open: { from: string | null; to: string | null };
};

/** Stands for a due date while the citizen has to act: the clock is stopped. */
export const WAITING_FOR_CITIZEN = "-";
/** Stands for the due date of a procedure without a time limit; sorts behind all others. */
export const NO_DUE_ON = "9999-12-31";

const NOT_ACCEPTED: ReadonlySet<DossierState> = new Set([
  "AWAIT_PREPAY",
  "SUBMITTED",
  "SUPPLEMENT_RECEPTION",
]);
const ENDED_COUNT = { EARLY: "endedEarly", ON_TIME: "endedOnTime", LATE: "endedLate" } as const;

/**
 * Under which due date a dossier counts as open; null when it is not accepted yet, or its processing is over.
 * Waiting dossiers count as within term (TT 01/2020/TT-VPCP, form II.06a, column 12).
 */
export function openKeyOf(state: DossierState, dueOn: string | null): string | null {
  if (NOT_ACCEPTED.has(state) || isEnded(state)) return null;
  return clockStands(state) ? WAITING_FOR_CITIZEN : (dueOn ?? NO_DUE_ON);
}

/**
 * What an event adds to the figures. Received counts at acceptance, finished at the issue of the result (not at its
 * pick-up), withdrawn only when it had been accepted; an apology counts when it was given.
 */
export function statisticsDelta(event: CountedEvent): StatisticsDelta {
  const { before, change } = event;
  if (!before) return { flow: null, open: { from: null, to: null } };
  const state = change.state ?? before.state;
  const dueOn = change.dueOn === undefined ? before.dueOn : change.dueOn;
  const from = openKeyOf(before.state, before.dueOn);
  const to = openKeyOf(state, dueOn);
  return {
    flow: findFlow(event, from !== null),
    open: from === to ? { from: null, to: null } : { from, to },
  };
}

function findFlow({ type, on, change }: CountedEvent, wasOpen: boolean): StatisticsDelta["flow"] {
  if (type === "ACCEPTED" && change.acceptedOn) return { count: "received", on: change.acceptedOn };
  if (type === "REAPPOINTED") return { count: "apologized", on };
  if (!change.endedOn) return null;
  if (type === "RECEPTION_REFUSED") return { count: "refused", on: change.endedOn };
  if (change.timeliness && type !== "RESULT_CORRECTED") {
    return { count: ENDED_COUNT[change.timeliness], on: change.endedOn };
  }
  return change.state === "STOPPED" && wasOpen ? { count: "withdrawn", on: change.endedOn } : null;
}
