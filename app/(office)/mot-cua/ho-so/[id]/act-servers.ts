import "server-only";
import type { ActServer } from "@/components/desk/act-form";
import type { DeskAction } from "@/lib/dossiers/domain/rank-actions";
import * as acts from "./acts";

/** The server's side of each act a dossier can know. */
export const ACT_SERVERS: Record<DeskAction, ActServer> = {
  accept: acts.acceptAct,
  refuseReception: acts.refuseReceptionAct,
  requestSupplement: acts.requestSupplementAct,
  answerSupplement: acts.answerSupplementAct,
  forward: acts.forwardAct,
  assign: acts.assignAct,
  claim: acts.claimAct,
  release: acts.releaseAct,
  saveDraftResult: acts.saveDraftResultAct,
  submitForApproval: acts.submitForApprovalAct,
  sendBack: acts.sendBackAct,
  approve: acts.approveAct,
  receiveLeg: acts.receiveLegAct,
  issue: acts.issueAct,
  returnResult: acts.returnResultAct,
  askWithdrawal: acts.askWithdrawalAct,
  grantWithdrawal: acts.grantWithdrawalAct,
  denyWithdrawal: acts.denyWithdrawalAct,
  consult: acts.consultAct,
  receivePart: acts.receivePartAct,
  answerPart: acts.answerPartAct,
  endConsultation: acts.endConsultationAct,
  recall: acts.recallAct,
  redirect: acts.redirectAct,
  settleAtOnce: acts.settleAtOnceAct,
  correctResult: acts.correctResultAct,
  archive: acts.archiveAct,
};
