import type { DossierState } from "./dossier-state";

/** What has just been sent: the dossier, one that waits for its fee, or a supplement before or after acceptance. */
export type SentMoment = "FILED" | "UNPAID" | "COMPLETED" | "COMPLETED_LATER";

/**
 * What somebody has just sent, while nothing has happened to it since; null afterwards, when only the dossier's own
 * page can say how it stands. `lastType` is the last event that its applicant sees.
 */
export function sentMoment(dossier: {
  state: DossierState;
  accepted: boolean;
  lastType: string | undefined;
}): SentMoment | null {
  const { state, accepted, lastType } = dossier;
  if (lastType === "SUPPLEMENT_ANSWERED") {
    if (accepted) return state === "APPRAISING" ? "COMPLETED_LATER" : null;
    return state === "SUBMITTED" ? "COMPLETED" : null;
  }
  if (lastType !== "SUBMITTED") return null;
  if (state === "AWAIT_PREPAY") return "UNPAID";
  return state === "SUBMITTED" ? "FILED" : null;
}
