import { isFeeOwed } from "./decide-result";
import type { DossierProjection } from "./dossier-projection";
import { isHandedOver } from "./dossier-state";

/**
 * Whether the applicant may download the result: as soon as it is issued when they asked for it online and owe no
 * fee, else once it was handed over, so that the paper from the counter or the post is the first they get. It stays
 * theirs when the file goes to the archive: what holds a result gets there only after handing it over.
 */
export function mayDownloadResult(
  dossier: Pick<DossierProjection, "state" | "feeDong" | "feePaidDong">,
  deliveryMethod: string | null,
): boolean {
  if (isHandedOver(dossier.state)) return true;
  return dossier.state === "RESULT_READY" && deliveryMethod === "ONLINE" && !isFeeOwed(dossier);
}
