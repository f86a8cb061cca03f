import { DOSSIER_ACTIONS, type DossierAction } from "./transition-table";

/** How an act is offered: the one thing to do, beside it, or with care because it ends or turns back the work. */
export type ActionWeight = "MAIN" | "BESIDE" | "CAREFUL";

const WEIGHTS: Record<DossierAction, ActionWeight> = {
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
  denyWithdrawal: "CAREFUL",
  refuseReception: "CAREFUL",
  askWithdrawal: "CAREFUL",
};

const ORDER: readonly ActionWeight[] = ["MAIN", "BESIDE", "CAREFUL"];

/**
 * The acts in the order in which they are offered, largest first. What usually comes next leads: a draft is written
 * before it is submitted, and a head assigns before anybody claims.
 */
export function rankActions(
  actions: readonly DossierAction[],
  dossier: { hasDraftResult: boolean; state: string },
): { action: DossierAction; weight: ActionWeight }[] {
  const weightOf = (action: DossierAction): ActionWeight => {
    if (action === "saveDraftResult" && !dossier.hasDraftResult) return "MAIN";
    if (action === "submitForApproval" && !dossier.hasDraftResult) return "BESIDE";
    if (action === "assign" && dossier.state === "ASSIGNING") return "MAIN";
    return WEIGHTS[action];
  };
  const ranked = actions.map((action) => ({ action, weight: weightOf(action) }));
  return ranked.sort(
    (a, b) =>
      ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) ||
      DOSSIER_ACTIONS.indexOf(a.action) - DOSSIER_ACTIONS.indexOf(b.action),
  );
}
