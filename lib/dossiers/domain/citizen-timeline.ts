import type { DossierEventPayload, DossierEventType } from "./dossier-event";

/** Steps inside an office that tell the applicant nothing. */
const INTERNAL: ReadonlySet<DossierEventType> = new Set(["RESULT_DRAFTED", "SENT_BACK"]);

/** What the applicant may read of an event's facts; notes between officers are not among them. */
const SHOWN_FACTS: Partial<Record<DossierEventType, readonly string[]>> = {
  ACCEPTED: ["code"],
  RECEPTION_REFUSED: ["reason", "legalBasis", "guidance"],
  SUPPLEMENT_REQUESTED: ["reason"],
  RESULT_ISSUED: ["resultNumber"],
  WITHDRAWAL_ASKED: ["reason"],
  WITHDRAWAL_DENIED: ["reason"],
};

/** Whether an event stands on the applicant's timeline. */
export function isShownToApplicant(type: DossierEventType): boolean {
  return !INTERNAL.has(type);
}

/** The facts of an event that the applicant reads, joined; null when there are none. */
export function factsForApplicant(
  type: DossierEventType,
  facts: DossierEventPayload["facts"],
): string | null {
  const shown = (SHOWN_FACTS[type] ?? []).flatMap((key) => {
    const fact = facts[key];
    return fact === null || fact === undefined || fact === "" ? [] : [String(fact)];
  });
  return shown.length > 0 ? shown.join(" · ") : null;
}
