import type { DossierEventPayload, DossierEventType } from "./dossier-event";

/** Steps inside an office that tell the applicant nothing. */
const INTERNAL: ReadonlySet<DossierEventType> = new Set([
  "RESULT_DRAFTED",
  "SENT_BACK",
  "RELEASED",
  "REASSIGNED",
  "RECALLED",
  "PAUSE_PROPOSED",
  "REAPPOINTMENT_PROPOSED",
  "PROPOSAL_DECLINED",
  "PROCESS_MOVED",
]);

/** What the applicant may read of an event's facts; notes between officers are not among them. */
const SHOWN_FACTS: Partial<Record<DossierEventType, readonly string[]>> = {
  SUBMITTED: ["slipNumber", "agentProof"],
  ACCEPTED: ["code"],
  RECEPTION_REFUSED: ["reason", "legalBasis", "guidance"],
  SUPPLEMENT_REQUESTED: ["reason"],
  SUPPLEMENT_EXPIRED: ["reason", "legalBasis", "guidance"],
  OBLIGATION_ASKED: ["reason", "legalBasis"],
  OBLIGATION_MET: ["proof"],
  PAUSED: ["reason", "legalBasis"],
  RESUMED: ["reason"],
  REAPPOINTED: ["reason"],
  RESULT_REFUSED: ["reason", "legalBasis", "guidance"],
  RESULT_CORRECTED: ["resultNumber", "reason"],
  SENT_BY_POST: ["trackingNumber"],
  DELIVERED: ["trackingNumber"],
  DELIVERY_FAILED: ["trackingNumber"],
  SETTLED_AT_ONCE: ["resultNumber"],
  RESULT_ISSUED: ["resultNumber"],
  WITHDRAWAL_ASKED: ["reason"],
  WITHDRAWAL_DENIED: ["reason"],
  WITHDRAWAL_GRANTED: ["guidance"],
};

/** Whether an event stands on the applicant's timeline. */
export function isShownToApplicant(type: DossierEventType): boolean {
  return !INTERNAL.has(type);
}

/** Names of the facts of an event that the applicant reads. */
export function shownFacts(type: DossierEventType): readonly string[] {
  return SHOWN_FACTS[type] ?? [];
}

/** The facts of an event that the applicant reads, joined; null when there are none. */
export function factsForApplicant(
  type: DossierEventType,
  facts: DossierEventPayload["facts"],
): string | null {
  const shown = shownFacts(type).flatMap((key) => {
    const fact = facts[key];
    return fact === null || fact === undefined || fact === "" ? [] : [String(fact)];
  });
  return shown.length > 0 ? shown.join(" · ") : null;
}
