import { DOSSIER_ACTIONS, type DossierAction } from "./transition-table";

/** How an act is offered: the one thing to do, beside it, or with care because it ends or turns back the work. */
export type ActionWeight = "MAIN" | "BESIDE" | "CAREFUL";

/** Acts that a form on the dossier's own screen does; the others have their own place, or happen by themselves. */
const WEIGHTS = {
  accept: "MAIN",
  forward: "MAIN",
  receiveLeg: "MAIN",
  claim: "MAIN",
  approve: "MAIN",
  issue: "MAIN",
  returnResult: "MAIN",
  answerSupplement: "MAIN",
  takeFee: "BESIDE",
  sendByPost: "BESIDE",
  confirmDelivery: "MAIN",
  recordFailedDelivery: "BESIDE",
  changeDelivery: "BESIDE",
  grantWithdrawal: "MAIN",
  submitForApproval: "MAIN",
  confirmObligation: "MAIN",
  resume: "MAIN",
  saveDraftResult: "BESIDE",
  assign: "BESIDE",
  requestSupplement: "BESIDE",
  sendBack: "BESIDE",
  answerPart: "MAIN",
  receivePart: "MAIN",
  settleAtOnce: "BESIDE",
  consult: "BESIDE",
  endConsultation: "BESIDE",
  recall: "BESIDE",
  redirect: "BESIDE",
  correctResult: "CAREFUL",
  archive: "BESIDE",
  release: "BESIDE",
  askObligation: "BESIDE",
  proposePause: "BESIDE",
  pause: "BESIDE",
  proposeReappointment: "BESIDE",
  reappoint: "BESIDE",
  declineProposal: "BESIDE",
  cancelWithdrawal: "BESIDE",
  refuseResult: "CAREFUL",
  denyWithdrawal: "CAREFUL",
  refuseReception: "CAREFUL",
  askWithdrawal: "CAREFUL",
} as const satisfies Partial<Record<DossierAction, ActionWeight>>;

export type DeskAction = keyof typeof WEIGHTS;

/** Whether the dossier's own screen offers this act. */
export function isDeskAction(action: DossierAction): action is DeskAction {
  return action in WEIGHTS;
}

const PROPOSED = { PAUSE: "pause", REAPPOINTMENT: "reappoint" } as const;

/** Nobody proposes to somebody else what they can sign themselves. */
const PROPOSALS: Partial<Record<DossierAction, DossierAction>> = {
  proposePause: "pause",
  proposeReappointment: "reappoint",
};

const ORDER: readonly ActionWeight[] = ["MAIN", "BESIDE", "CAREFUL"];

/**
 * The acts in the order in which they are offered, largest first. What usually comes next leads: a draft is written
 * before it is submitted, a head assigns before anybody claims, and what was proposed is signed or declined first.
 */
export function rankActions(
  actions: readonly DossierAction[],
  dossier: {
    hasDraftResult: boolean;
    state: string;
    proposed?: "PAUSE" | "REAPPOINTMENT" | null;
    /** Nothing goes on before a fee is taken. */
    feeBlocks?: boolean;
  },
): { action: DeskAction; weight: ActionWeight }[] {
  const proposed = dossier.proposed ? PROPOSED[dossier.proposed] : null;
  const weightOf = (action: DeskAction): ActionWeight => {
    if (action === proposed) return "MAIN";
    if (action === "takeFee" && dossier.feeBlocks) return "MAIN";
    if (action === "saveDraftResult" && !dossier.hasDraftResult) return "MAIN";
    if (action === "submitForApproval" && !dossier.hasDraftResult) return "BESIDE";
    if (action === "assign" && dossier.state === "ASSIGNING") return "MAIN";
    return WEIGHTS[action];
  };
  const offered = actions.filter((action) => !actions.some((other) => other === PROPOSALS[action]));
  const ranked = offered.filter(isDeskAction).map((action) => ({ action, weight: weightOf(action) }));
  return ranked.sort(
    (a, b) =>
      Number(b.action === proposed) - Number(a.action === proposed) ||
      ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) ||
      DOSSIER_ACTIONS.indexOf(a.action) - DOSSIER_ACTIONS.indexOf(b.action),
  );
}
