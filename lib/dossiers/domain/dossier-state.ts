/**
 * Where a dossier is in its legal life (NĐ 118/2025/NĐ-CP Art. 14–24, before it NĐ 61/2018/NĐ-CP Art. 15–22). What a
 * citizen is still filling in is a draft and no dossier yet. Payment, delivery, lateness and supplement rounds are
 * facts beside the state.
 */
export const DOSSIER_STATES = [
  "AWAIT_PREPAY",
  "SUBMITTED",
  "SUPPLEMENT_RECEPTION",
  "REFUSED_RECEPTION",
  "RECEIVED",
  "ASSIGNING",
  "APPRAISING",
  "CONSULTING",
  "SUPPLEMENT",
  "FIN_OBLIGATION",
  "PAUSED",
  "INTERLINKED",
  "REVIEWING",
  "SIGNING",
  "ISSUING",
  "WITHDRAW_ASKED",
  "STOPPED",
  "REFUSED_RESULT",
  "RESULT_READY",
  "RETURNING_POST",
  "RETURNED",
  "ARCHIVED",
] as const;

export type DossierState = (typeof DOSSIER_STATES)[number];

/** Status code of the National Public Service Portal (TrangThaiHoSo) of each state; null is never sent. */
export const NATIONAL_STATUS = {
  AWAIT_PREPAY: null,
  SUBMITTED: 1,
  SUPPLEMENT_RECEPTION: 5,
  REFUSED_RECEPTION: 3,
  RECEIVED: 2,
  ASSIGNING: 4,
  APPRAISING: 4,
  CONSULTING: 4,
  SUPPLEMENT: 5,
  FIN_OBLIGATION: 6,
  PAUSED: 4,
  INTERLINKED: 4,
  REVIEWING: 4,
  SIGNING: 4,
  ISSUING: 4,
  WITHDRAW_ASKED: 7,
  STOPPED: 8,
  REFUSED_RESULT: 8,
  RESULT_READY: 9,
  RETURNING_POST: 9,
  RETURNED: 10,
  ARCHIVED: 10,
} as const satisfies Record<DossierState, number | null>;

const FINAL: ReadonlySet<DossierState> = new Set([
  "REFUSED_RECEPTION",
  "STOPPED",
  "REFUSED_RESULT",
  "RETURNED",
  "ARCHIVED",
]);
const ENDED: ReadonlySet<DossierState> = new Set([...FINAL, "RESULT_READY", "RETURNING_POST"]);
const HANDED_OVER: ReadonlySet<DossierState> = new Set(["RETURNED", "ARCHIVED"]);
const WAITS_FOR_CITIZEN: ReadonlySet<DossierState> = new Set([
  "AWAIT_PREPAY",
  "SUPPLEMENT_RECEPTION",
  "SUPPLEMENT",
  "FIN_OBLIGATION",
  "WITHDRAW_ASKED",
]);

/** Nobody works on it any more; at most a wrong result is corrected, or the dossier goes to the archive. */
export function isClosed(state: DossierState): boolean {
  return FINAL.has(state);
}

/** Its processing is over, so the clock has stopped for good; the result may still wait for the citizen. */
export function isEnded(state: DossierState): boolean {
  return ENDED.has(state);
}

/** Whatever result it has is with the applicant, also once its file lies in the archive. */
export function isHandedOver(state: DossierState): boolean {
  return HANDED_OVER.has(state);
}

/** The clock stands still because the citizen has to act or has asked to stop. */
export function waitsForCitizen(state: DossierState): boolean {
  return WAITS_FOR_CITIZEN.has(state);
}

/** The clock stands still, for the citizen or on a legal ground of the office. */
export function clockStands(state: DossierState): boolean {
  return state === "PAUSED" || waitsForCitizen(state);
}
