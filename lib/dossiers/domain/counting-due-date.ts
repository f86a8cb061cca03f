import type { DossierState } from "./dossier-state";

/** States in which the clock stands, so that no due date counts until it runs again. */
const STANDING: ReadonlySet<DossierState> = new Set(["SUPPLEMENT", "WITHDRAW_ASKED"]);

/** The due date of the result while it counts: null before acceptance, without a term and while the clock stands. */
export function countingDueDate(state: DossierState, dueAt: Date | null): Date | null {
  return STANDING.has(state) ? null : dueAt;
}
