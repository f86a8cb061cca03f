import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";

/** What an applicant is told about (TT 32/2017/TT-BTTTT Art. 9). */
export const NOTICE_KINDS = [
  "SUBMITTED",
  "FEE_ASKED",
  "FEE_TAKEN",
  "ACCEPTED",
  "SUPPLEMENT_ASKED",
  "SUPPLEMENT_TAKEN",
  "REFUSED",
  "MOVED",
  "DUE_CHANGED",
  "OBLIGATION_ASKED",
  "OBLIGATION_MET",
  "PAUSED",
  "RESUMED",
  "REAPPOINTED",
  "WITHDRAWAL_DENIED",
  "RESULT_REFUSED",
  "STOPPED",
  "RESULT_READY",
  "RESULT_CORRECTED",
  "RETURNED",
  "SENT_BY_POST",
  "DELIVERY_CHANGED",
  "DELIVERY_FAILED",
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

const BY_EVENT: Partial<Record<DossierEventType, NoticeKind>> = {
  SUBMITTED: "SUBMITTED",
  FEE_TAKEN: "FEE_TAKEN",
  ACCEPTED: "ACCEPTED",
  SUPPLEMENT_REQUESTED: "SUPPLEMENT_ASKED",
  SUPPLEMENT_ANSWERED: "SUPPLEMENT_TAKEN",
  RECEPTION_REFUSED: "REFUSED",
  DUE_RECALCULATED: "DUE_CHANGED",
  OBLIGATION_ASKED: "OBLIGATION_ASKED",
  OBLIGATION_MET: "OBLIGATION_MET",
  PAUSED: "PAUSED",
  RESUMED: "RESUMED",
  REAPPOINTED: "REAPPOINTED",
  RESULT_REFUSED: "RESULT_REFUSED",
  WITHDRAWAL_DENIED: "WITHDRAWAL_DENIED",
  REDIRECTED: "MOVED",
  RESULT_ISSUED: "RESULT_READY",
  SETTLED_AT_ONCE: "RESULT_READY",
  RESULT_CORRECTED: "RESULT_CORRECTED",
  RESULT_RETURNED: "RETURNED",
  SENT_BY_POST: "SENT_BY_POST",
  DELIVERY_CHANGED: "DELIVERY_CHANGED",
  DELIVERED: "RETURNED",
};

/** A share of joint work goes to others, or work goes on: the dossier itself stays where it is. */
const STAYS: ReadonlySet<DossierEventType> = new Set([
  "CONSULTED",
  "RESUMED",
  "WITHDRAWAL_CANCELLED",
  "WITHDRAWAL_DENIED",
]);

/** What the applicant is told after an event; null for steps inside one office. */
export function findNoticeKind(
  type: DossierEventType,
  stateAfter: DossierState | undefined,
): NoticeKind | null {
  if (stateAfter === "STOPPED") return "STOPPED";
  if (stateAfter === "AWAIT_PREPAY") return "FEE_ASKED";
  if (stateAfter === "INTERLINKED" && !STAYS.has(type)) return "MOVED";
  if (type === "DELIVERY_FAILED" && stateAfter === "RESULT_READY") return "DELIVERY_FAILED";
  return BY_EVENT[type] ?? null;
}
