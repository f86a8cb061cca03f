import type { DossierState } from "./dossier-state";

/**
 * Whether the applicant may download the result: as soon as it is issued when they asked for it online, else once it
 * was handed over, so that the paper from the counter or the post is the first they get.
 */
export function mayDownloadResult(state: DossierState, deliveryMethod: string | null): boolean {
  if (state === "RETURNED") return true;
  return state === "RESULT_READY" && deliveryMethod === "ONLINE";
}
