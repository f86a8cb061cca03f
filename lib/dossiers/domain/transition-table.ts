import type { DossierState } from "./dossier-state";

/** What a person can do with a dossier. */
export const DOSSIER_ACTIONS = [
  "accept",
  "refuseReception",
  "requestSupplement",
  "answerSupplement",
  "forward",
  "assign",
  "claim",
  "saveDraftResult",
  "submitForApproval",
  "sendBack",
  "approve",
  "receiveLeg",
  "issue",
  "returnResult",
  "askWithdrawal",
  "grantWithdrawal",
  "denyWithdrawal",
] as const;

export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

/** The states an action may lead to; the configured process decides which of several. */
type Targets = readonly DossierState[];

const IN_PROCESS: Targets = ["ASSIGNING", "APPRAISING", "REVIEWING", "SIGNING", "ISSUING", "INTERLINKED"];
const WITHDRAWABLE: Targets = ["WITHDRAW_ASKED"];

/**
 * The legal life cycle: for each state, each possible action and where it may lead. An action that is absent is
 * forbidden. The compiler refuses a state without a row.
 */
export const TRANSITIONS = {
  SUBMITTED: {
    accept: ["RECEIVED"],
    refuseReception: ["REFUSED_RECEPTION"],
    requestSupplement: ["SUPPLEMENT_RECEPTION"],
    askWithdrawal: ["STOPPED"],
  },
  SUPPLEMENT_RECEPTION: {
    answerSupplement: ["SUBMITTED"],
    refuseReception: ["REFUSED_RECEPTION"],
    askWithdrawal: ["STOPPED"],
  },
  REFUSED_RECEPTION: {},
  RECEIVED: { forward: IN_PROCESS, askWithdrawal: WITHDRAWABLE },
  ASSIGNING: { assign: ["APPRAISING"], claim: ["APPRAISING"], askWithdrawal: WITHDRAWABLE },
  APPRAISING: {
    assign: ["APPRAISING"],
    claim: ["APPRAISING"],
    saveDraftResult: ["APPRAISING"],
    requestSupplement: ["SUPPLEMENT"],
    submitForApproval: IN_PROCESS,
    askWithdrawal: WITHDRAWABLE,
  },
  SUPPLEMENT: { answerSupplement: ["APPRAISING"], askWithdrawal: WITHDRAWABLE },
  INTERLINKED: {
    receiveLeg: ["RECEIVED", "ASSIGNING", "APPRAISING", "REVIEWING", "SIGNING", "ISSUING"],
    askWithdrawal: WITHDRAWABLE,
  },
  REVIEWING: { approve: IN_PROCESS, sendBack: ["APPRAISING"], askWithdrawal: WITHDRAWABLE },
  SIGNING: { approve: IN_PROCESS, sendBack: ["APPRAISING"], askWithdrawal: WITHDRAWABLE },
  ISSUING: { issue: ["RESULT_READY"], sendBack: ["APPRAISING"] },
  WITHDRAW_ASKED: {
    grantWithdrawal: ["STOPPED"],
    denyWithdrawal: [
      "RECEIVED",
      "ASSIGNING",
      "APPRAISING",
      "SUPPLEMENT",
      "INTERLINKED",
      "REVIEWING",
      "SIGNING",
    ],
  },
  STOPPED: {},
  RESULT_READY: { returnResult: ["RETURNED"] },
  RETURNED: {},
} as const satisfies Record<DossierState, Partial<Record<DossierAction, Targets>>>;

/** Where `action` may lead from `state`; undefined when the law does not allow it there. */
export function findTargets(state: DossierState, action: DossierAction): Targets | undefined {
  const row: Partial<Record<DossierAction, Targets>> = TRANSITIONS[state];
  return row[action];
}
