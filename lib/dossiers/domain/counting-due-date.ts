import { clockStands, type DossierState } from "./dossier-state";

/** The due date of the result while it counts: null before acceptance, without a term and while the clock stands. */
export function countingDueDate(state: DossierState, dueAt: Date | null): Date | null {
  return clockStands(state) ? null : dueAt;
}
