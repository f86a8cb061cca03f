"use server";

import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { answerPart } from "@/lib/dossiers/commands/answer-part";
import { answerSupplement } from "@/lib/dossiers/commands/answer-supplement";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { archiveDossier } from "@/lib/dossiers/commands/archive-dossier";
import { askObligation } from "@/lib/dossiers/commands/ask-obligation";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { assignDossier } from "@/lib/dossiers/commands/assign-dossier";
import { cancelWithdrawal } from "@/lib/dossiers/commands/cancel-withdrawal";
import { changeDelivery } from "@/lib/dossiers/commands/change-delivery";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { confirmDelivery } from "@/lib/dossiers/commands/confirm-delivery";
import { confirmObligation } from "@/lib/dossiers/commands/confirm-obligation";
import { consultUnits } from "@/lib/dossiers/commands/consult-units";
import { correctResult } from "@/lib/dossiers/commands/correct-result";
import { declineProposal } from "@/lib/dossiers/commands/decline-proposal";
import { denyWithdrawal } from "@/lib/dossiers/commands/deny-withdrawal";
import { endConsultation } from "@/lib/dossiers/commands/end-consultation";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { pauseDossier } from "@/lib/dossiers/commands/pause-dossier";
import { proposePause } from "@/lib/dossiers/commands/propose-pause";
import { proposeReappointment } from "@/lib/dossiers/commands/propose-reappointment";
import { reappointDossier } from "@/lib/dossiers/commands/reappoint-dossier";
import { recallDossier } from "@/lib/dossiers/commands/recall-dossier";
import { receiveLeg } from "@/lib/dossiers/commands/receive-leg";
import { receivePart } from "@/lib/dossiers/commands/receive-part";
import { recordFailedDelivery } from "@/lib/dossiers/commands/record-failed-delivery";
import { redirectDossier } from "@/lib/dossiers/commands/redirect-dossier";
import { refuseReception } from "@/lib/dossiers/commands/refuse-reception";
import { refuseResult } from "@/lib/dossiers/commands/refuse-result";
import { releaseDossier } from "@/lib/dossiers/commands/release-dossier";
import { requestSupplement } from "@/lib/dossiers/commands/request-supplement";
import { resumeDossier } from "@/lib/dossiers/commands/resume-dossier";
import { returnResult } from "@/lib/dossiers/commands/return-result";
import { saveDraftResult } from "@/lib/dossiers/commands/save-draft-result";
import { sendBackDossier } from "@/lib/dossiers/commands/send-back-dossier";
import { sendByPost } from "@/lib/dossiers/commands/send-by-post";
import { settleAtOnce } from "@/lib/dossiers/commands/settle-at-once";
import { submitForApproval } from "@/lib/dossiers/commands/submit-for-approval";
import { takeFee } from "@/lib/dossiers/commands/take-fee";
import {
  acceptForm,
  actForm,
  answerPartForm,
  archiveForm,
  askObligationForm,
  assignForm,
  changeDeliveryForm,
  confirmDeliveryForm,
  confirmObligationForm,
  consultForm,
  correctResultForm,
  draftResultForm,
  noteForm,
  pauseForm,
  reappointForm,
  reasonForm,
  receivePartForm,
  redirectForm,
  refuseReceptionForm,
  refuseResultForm,
  requestSupplementForm,
  returnResultForm,
  sendByPostForm,
  takeFeeForm,
} from "@/lib/dossiers/schemas/act-forms";
import { deskAct } from "../../desk-act";

export const acceptAct = deskAct(acceptForm, acceptDossier);
export const refuseReceptionAct = deskAct(refuseReceptionForm, refuseReception);
export const requestSupplementAct = deskAct(requestSupplementForm, requestSupplement);
export const answerSupplementAct = deskAct(actForm, answerSupplement);
export const forwardAct = deskAct(noteForm, forwardDossier);
export const assignAct = deskAct(assignForm, assignDossier);
export const claimAct = deskAct(actForm, claimDossier);
export const releaseAct = deskAct(reasonForm, releaseDossier);
export const saveDraftResultAct = deskAct(draftResultForm, saveDraftResult);
export const submitForApprovalAct = deskAct(noteForm, submitForApproval);
export const sendBackAct = deskAct(reasonForm, sendBackDossier);
export const approveAct = deskAct(noteForm, approveDossier);
export const receiveLegAct = deskAct(actForm, receiveLeg);
export const issueAct = deskAct(actForm, issueResult);
export const returnResultAct = deskAct(returnResultForm, returnResult);
export const askWithdrawalAct = deskAct(reasonForm, askWithdrawal);
export const grantWithdrawalAct = deskAct(actForm, grantWithdrawal);
export const denyWithdrawalAct = deskAct(reasonForm, denyWithdrawal);
export const consultAct = deskAct(consultForm, consultUnits);
export const receivePartAct = deskAct(receivePartForm, receivePart);
export const answerPartAct = deskAct(answerPartForm, answerPart);
export const endConsultationAct = deskAct(reasonForm, endConsultation);
export const recallAct = deskAct(actForm, recallDossier);
export const redirectAct = deskAct(redirectForm, redirectDossier);
export const settleAtOnceAct = deskAct(draftResultForm, settleAtOnce);
export const correctResultAct = deskAct(correctResultForm, correctResult);
export const archiveAct = deskAct(archiveForm, archiveDossier);
export const askObligationAct = deskAct(askObligationForm, askObligation);
export const confirmObligationAct = deskAct(confirmObligationForm, confirmObligation);
export const proposePauseAct = deskAct(pauseForm, proposePause);
export const pauseAct = deskAct(pauseForm, pauseDossier);
export const resumeAct = deskAct(reasonForm, resumeDossier);
export const proposeReappointmentAct = deskAct(reappointForm, proposeReappointment);
export const reappointAct = deskAct(reappointForm, reappointDossier);
export const declineProposalAct = deskAct(reasonForm, declineProposal);
export const refuseResultAct = deskAct(refuseResultForm, refuseResult);
export const cancelWithdrawalAct = deskAct(actForm, cancelWithdrawal);
export const takeFeeAct = deskAct(takeFeeForm, takeFee);
export const sendByPostAct = deskAct(sendByPostForm, sendByPost);
export const changeDeliveryAct = deskAct(changeDeliveryForm, changeDelivery);
export const confirmDeliveryAct = deskAct(confirmDeliveryForm, confirmDelivery);
export const recordFailedDeliveryAct = deskAct(reasonForm, recordFailedDelivery);
