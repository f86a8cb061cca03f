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
  grantWithdrawal: "MAIN",
  submitForApproval: "MAIN",
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
  denyWithdrawal: "CAREFUL",
  refuseReception: "CAREFUL",
  askWithdrawal: "CAREFUL",
} as const satisfies Partial<Record<DossierAction, ActionWeight>>;

export type DeskAction = keyof typeof WEIGHTS;

/** Whether the dossier's own screen offers this act. */
export function isDeskAction(action: DossierAction): action is DeskAction {
  return action in WEIGHTS;
}

const ORDER: readonly ActionWeight[] = ["MAIN", "BESIDE", "CAREFUL"];

/**
 * The acts in the order in which they are offered, largest first. What usually comes next leads: a draft is written
 * before it is submitted, and a head assigns before anybody claims.
 */
export function rankActions(
  actions: readonly DossierAction[],
  dossier: { hasDraftResult: boolean; state: string },
): { action: DeskAction; weight: ActionWeight }[] {
  const weightOf = (action: DeskAction): ActionWeight => {
    if (action === "saveDraftResult" && !dossier.hasDraftResult) return "MAIN";
    if (action === "submitForApproval" && !dossier.hasDraftResult) return "BESIDE";
    if (action === "assign" && dossier.state === "ASSIGNING") return "MAIN";
    return WEIGHTS[action];
  };
  const ranked = actions.filter(isDeskAction).map((action) => ({ action, weight: weightOf(action) }));
  return ranked.sort(
    (a, b) =>
      ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) ||
      DOSSIER_ACTIONS.indexOf(a.action) - DOSSIER_ACTIONS.indexOf(b.action),
  );
}
