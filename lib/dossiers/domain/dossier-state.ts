/** Where a dossier is in its legal life (NĐ 118/2025/NĐ-CP Art. 14–24, before it NĐ 61/2018/NĐ-CP Art. 15–22). */
export const DOSSIER_STATES = [
  "SUBMITTED",
  "SUPPLEMENT_RECEPTION",
  "REFUSED_RECEPTION",
  "RECEIVED",
  "ASSIGNING",
  "APPRAISING",
  "SUPPLEMENT",
  "INTERLINKED",
  "REVIEWING",
  "SIGNING",
  "ISSUING",
  "WITHDRAW_ASKED",
  "STOPPED",
  "RESULT_READY",
  "RETURNED",
] as const;

export type DossierState = (typeof DOSSIER_STATES)[number];

/** Status code of the National Public Service Portal (TrangThaiHoSo) of each state. */
export const NATIONAL_STATUS = {
  SUBMITTED: 1,
  SUPPLEMENT_RECEPTION: 5,
  REFUSED_RECEPTION: 3,
  RECEIVED: 2,
  ASSIGNING: 4,
  APPRAISING: 4,
  SUPPLEMENT: 5,
  INTERLINKED: 4,
  REVIEWING: 4,
  SIGNING: 4,
  ISSUING: 4,
  WITHDRAW_ASKED: 7,
  STOPPED: 8,
  RESULT_READY: 9,
  RETURNED: 10,
} as const satisfies Record<DossierState, number>;

const CLOSED: ReadonlySet<DossierState> = new Set(["REFUSED_RECEPTION", "STOPPED", "RETURNED"]);
const ENDED: ReadonlySet<DossierState> = new Set([...CLOSED, "RESULT_READY"]);
const WAITS_FOR_CITIZEN: ReadonlySet<DossierState> = new Set([
  "SUPPLEMENT_RECEPTION",
  "SUPPLEMENT",
  "WITHDRAW_ASKED",
]);

/** Nothing more will happen to it. */
export function isClosed(state: DossierState): boolean {
  return CLOSED.has(state);
}

/** Its processing is over, so the clock has stopped for good; the result may still wait for the citizen. */
export function isEnded(state: DossierState): boolean {
  return ENDED.has(state);
}

/** The clock stands still because the citizen has to act or has asked to stop. */
export function waitsForCitizen(state: DossierState): boolean {
  return WAITS_FOR_CITIZEN.has(state);
}
