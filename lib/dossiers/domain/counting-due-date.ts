import { clockStands, type DossierState } from "./dossier-state";

/** The due date of the result while it counts: null before acceptance, without a term and while the clock stands. */
export function countingDueDate(state: DossierState, dueAt: Date | null): Date | null {
  return clockStands(state) ? null : dueAt;
}

/**
 * The due date that is told, to the applicant and to whoever has the code: the one that counts, and while a wish to
 * withdraw is considered the one that holds unless it is granted.
 */
export function toldDueDate(
  dossier: { state: DossierState; resumeState: DossierState | null },
  dueAt: Date | null,
): Date | null {
  const { state, resumeState } = dossier;
  return countingDueDate(state === "WITHDRAW_ASKED" ? (resumeState ?? "RECEIVED") : state, dueAt);
}
