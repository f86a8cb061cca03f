import type { DossierState } from "./dossier-state";

/** What a person, or the system, can do with a dossier. */
export const DOSSIER_ACTIONS = [
  "takeFee",
  "accept",
  "refuseReception",
  "requestSupplement",
  "answerSupplement",
  "expireSupplement",
  "redirect",
  "forward",
  "settleAtOnce",
  "assign",
  "claim",
  "release",
  "reassign",
  "saveDraftResult",
  "consult",
  "receivePart",
  "answerPart",
  "endConsultation",
  "askObligation",
  "confirmObligation",
  "submitForApproval",
  "sendBack",
  "approve",
  "refuseResult",
  "receiveLeg",
  "recall",
  "issue",
  "returnResult",
  "sendByPost",
  "confirmDelivery",
  "recordFailedDelivery",
  "changeDelivery",
  "proposePause",
  "pause",
  "resume",
  "proposeReappointment",
  "reappoint",
  "declineProposal",
  "askWithdrawal",
  "cancelWithdrawal",
  "grantWithdrawal",
  "denyWithdrawal",
  "correctResult",
  "archive",
  "recalculateDue",
  "moveProcess",
  "joinApplicant",
] as const;

export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

/** The states an action may lead to; the configured process, or where the dossier came from, decides which. */
type Targets = readonly DossierState[];
type Row = Partial<Record<DossierAction, Targets>>;

const IN_PROCESS: Targets = ["ASSIGNING", "APPRAISING", "REVIEWING", "SIGNING", "ISSUING", "INTERLINKED"];
const STEPS: Targets = ["RECEIVED", "ASSIGNING", "APPRAISING", "REVIEWING", "SIGNING", "ISSUING"];
const RESUMED: Targets = [...IN_PROCESS, "CONSULTING"];
const WITHDRAWABLE: Targets = ["WITHDRAW_ASKED"];
const BEFORE_WITHDRAWAL: Targets = [
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
];

/** What an accepted, open dossier allows wherever it stands: none of it moves the dossier. */
const anywhereOpen = (state: DossierState) => ({
  takeFee: [state],
  changeDelivery: [state],
  reassign: [state],
  recalculateDue: [state],
  moveProcess: [state, ...STEPS, "INTERLINKED" as const],
});

/** What a dossier whose clock runs allows besides: a lawful pause, and one new appointment with an apology. */
const whileRunning = (state: DossierState) => ({
  ...anywhereOpen(state),
  proposePause: [state],
  pause: ["PAUSED" as const],
  proposeReappointment: [state],
  reappoint: [state],
  declineProposal: [state],
});

/**
 * The legal life cycle: for each state, each possible action and where it may lead. An action that is absent is
 * forbidden. The compiler refuses a state without a row.
 */
export const TRANSITIONS: Record<DossierState, Row> = {
  AWAIT_PREPAY: {
    takeFee: ["AWAIT_PREPAY", "SUBMITTED"],
    changeDelivery: ["AWAIT_PREPAY"],
    askWithdrawal: ["STOPPED"],
    moveProcess: ["AWAIT_PREPAY"],
  },
  SUBMITTED: {
    takeFee: ["SUBMITTED"],
    changeDelivery: ["SUBMITTED"],
    accept: ["RECEIVED"],
    refuseReception: ["REFUSED_RECEPTION"],
    requestSupplement: ["SUPPLEMENT_RECEPTION"],
    askWithdrawal: ["STOPPED"],
    moveProcess: ["SUBMITTED"],
  },
  SUPPLEMENT_RECEPTION: {
    answerSupplement: ["SUBMITTED"],
    changeDelivery: ["SUPPLEMENT_RECEPTION"],
    refuseReception: ["REFUSED_RECEPTION"],
    askWithdrawal: ["STOPPED"],
    moveProcess: ["SUPPLEMENT_RECEPTION"],
  },
  REFUSED_RECEPTION: {},
  RECEIVED: {
    ...anywhereOpen("RECEIVED"),
    redirect: ["RECEIVED"],
    forward: IN_PROCESS,
    settleAtOnce: ["RESULT_READY"],
    proposeReappointment: ["RECEIVED"],
    reappoint: ["RECEIVED"],
    declineProposal: ["RECEIVED"],
    askWithdrawal: WITHDRAWABLE,
  },
  ASSIGNING: {
    ...whileRunning("ASSIGNING"),
    assign: ["APPRAISING"],
    claim: ["APPRAISING"],
    recall: ["RECEIVED", "APPRAISING", "REVIEWING", "SIGNING"],
    askWithdrawal: WITHDRAWABLE,
  },
  APPRAISING: {
    ...whileRunning("APPRAISING"),
    assign: ["APPRAISING"],
    claim: ["APPRAISING"],
    release: ["APPRAISING"],
    saveDraftResult: ["APPRAISING"],
    requestSupplement: ["SUPPLEMENT"],
    consult: ["CONSULTING", "INTERLINKED"],
    askObligation: ["FIN_OBLIGATION"],
    submitForApproval: IN_PROCESS,
    recall: [...STEPS],
    askWithdrawal: WITHDRAWABLE,
  },
  CONSULTING: {
    ...whileRunning("CONSULTING"),
    saveDraftResult: ["CONSULTING"],
    consult: ["CONSULTING"],
    receivePart: ["CONSULTING"],
    answerPart: ["CONSULTING", "APPRAISING"],
    endConsultation: ["APPRAISING"],
    askWithdrawal: WITHDRAWABLE,
  },
  SUPPLEMENT: {
    ...anywhereOpen("SUPPLEMENT"),
    answerSupplement: ["APPRAISING"],
    expireSupplement: ["STOPPED"],
    askWithdrawal: WITHDRAWABLE,
  },
  FIN_OBLIGATION: {
    ...anywhereOpen("FIN_OBLIGATION"),
    confirmObligation: ["APPRAISING"],
    askWithdrawal: WITHDRAWABLE,
  },
  PAUSED: { ...anywhereOpen("PAUSED"), resume: RESUMED, askWithdrawal: WITHDRAWABLE },
  INTERLINKED: {
    ...whileRunning("INTERLINKED"),
    receiveLeg: STEPS,
    saveDraftResult: ["INTERLINKED"],
    receivePart: ["INTERLINKED"],
    answerPart: ["INTERLINKED", "APPRAISING"],
    endConsultation: ["APPRAISING"],
    recall: STEPS,
    askWithdrawal: WITHDRAWABLE,
  },
  REVIEWING: {
    ...whileRunning("REVIEWING"),
    approve: IN_PROCESS,
    sendBack: ["APPRAISING"],
    recall: ["RECEIVED", "APPRAISING", "REVIEWING", "SIGNING"],
    askWithdrawal: WITHDRAWABLE,
  },
  SIGNING: {
    ...whileRunning("SIGNING"),
    approve: IN_PROCESS,
    sendBack: ["APPRAISING"],
    refuseResult: ["REFUSED_RESULT"],
    recall: ["RECEIVED", "APPRAISING", "REVIEWING", "SIGNING"],
    askWithdrawal: WITHDRAWABLE,
  },
  ISSUING: {
    ...whileRunning("ISSUING"),
    issue: ["RESULT_READY"],
    sendBack: ["APPRAISING"],
    recall: ["APPRAISING", "REVIEWING", "SIGNING"],
  },
  WITHDRAW_ASKED: {
    ...anywhereOpen("WITHDRAW_ASKED"),
    grantWithdrawal: ["STOPPED"],
    denyWithdrawal: BEFORE_WITHDRAWAL,
    cancelWithdrawal: BEFORE_WITHDRAWAL,
  },
  STOPPED: { archive: ["ARCHIVED"] },
  REFUSED_RESULT: {},
  RESULT_READY: {
    takeFee: ["RESULT_READY"],
    returnResult: ["RETURNED"],
    sendByPost: ["RETURNING_POST"],
    changeDelivery: ["RESULT_READY"],
  },
  RETURNING_POST: {
    confirmDelivery: ["RETURNED"],
    recordFailedDelivery: ["RETURNING_POST", "RESULT_READY"],
  },
  RETURNED: { correctResult: ["RESULT_READY"], archive: ["ARCHIVED"] },
  ARCHIVED: {},
};

/** What says only whose dossier it is: possible in every state, also at the end, and moving none. */
const STANDS_STILL: DossierAction = "joinApplicant";

/** Where `action` may lead from `state`; undefined when the law does not allow it there. */
export function findTargets(state: DossierState, action: DossierAction): Targets | undefined {
  return action === STANDS_STILL ? [state] : TRANSITIONS[state][action];
}
