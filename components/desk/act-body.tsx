import { useTranslations } from "next-intl";
import type { DeskAction } from "@/lib/dossiers/domain/rank-actions";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { AcceptFields } from "./accept-fields";
import { ActTextArea } from "./act-fields";
import { ArchiveFields, CorrectResultFields, RedirectFields } from "./afterwards-fields";
import { ApproveFields } from "./approve-fields";
import { AssignFields } from "./assign-fields";
import { ConsultFields } from "./consult-fields";
import { DeliveryFields } from "./delivery-fields";
import { DraftResultFields } from "./draft-result-fields";
import { RefuseFields, RefuseResultFields } from "./ending-fields";
import { FeeFields } from "./fee-fields";
import { ObligationFields, ProofField, SuspendFields } from "./limit-fields";
import { AnswerPartFields, EndConsultationFields, ReceivePartFields } from "./part-fields";
import { ReturnFields } from "./return-fields";
import { SupplementFields } from "./supplement-fields";

/** What an act asks for before it is done. */
export function ActBody({ action, dossier }: { action: DeskAction; dossier: DeskDossier }) {
  switch (action) {
    case "accept":
      return <AcceptFields dossier={dossier} />;
    case "refuseReception":
      return <RefuseFields options={dossier.acts} />;
    case "requestSupplement":
      return <SupplementFields options={dossier.acts} />;
    case "assign":
      return <AssignFields specialists={dossier.acts.specialists} />;
    case "saveDraftResult":
      return <DraftResultFields draft={dossier.draftResult} />;
    case "takeFee":
      return <FeeFields fee={dossier.acts.fee} />;
    case "returnResult":
      return <ReturnFields dossier={dossier} />;
    case "sendByPost":
    case "confirmDelivery":
    case "recordFailedDelivery":
    case "changeDelivery":
      return <DeliveryFields action={action} dossier={dossier} />;
    case "consult":
      return <ConsultFields options={dossier.acts.others.consult} />;
    case "receivePart":
      return <ReceivePartFields parts={dossier.acts.others.ownParts} />;
    case "answerPart":
      return <AnswerPartFields parts={dossier.acts.others.ownParts} />;
    case "endConsultation":
      return <EndConsultationFields openParts={dossier.acts.others.openParts} />;
    case "redirect":
      return <RedirectFields units={dossier.acts.others.redirectTo} />;
    case "settleAtOnce":
      return <DraftResultFields draft={dossier.draftResult} />;
    case "correctResult":
      return <CorrectResultFields draft={dossier.draftResult} />;
    case "archive":
      return <ArchiveFields archiveBy={dossier.acts.others.archiveBy} />;
    case "proposePause":
    case "pause":
    case "proposeReappointment":
    case "reappoint":
      return <SuspendFields action={action} dossier={dossier} />;
    case "askObligation":
      return <ObligationFields options={dossier.acts} />;
    case "confirmObligation":
      return <ProofField />;
    case "refuseResult":
      return <RefuseResultFields options={dossier.acts} />;
    default:
      return <PlainFields action={action} dossier={dossier} />;
  }
}

const NOTES = { forward: "forward", submitForApproval: "submitForApproval" } as const;
const LEADS = {
  claim: "claim",
  receiveLeg: "receiveLeg",
  recall: "recall",
  issue: "issue",
  answerSupplement: "answer",
} as const;

/** Acts that need a sentence, a note or a reason and nothing else. */
function PlainFields({ action, dossier }: { action: DeskAction; dossier: DeskDossier }) {
  const t = useTranslations("desk");
  const next = dossier.acts.next?.unitName;
  const going = next && <p>{t("acts.next", { unit: next })}</p>;
  switch (action) {
    case "approve":
      return <ApproveFields dossier={dossier} />;
    case "forward":
    case "submitForApproval":
      return (
        <>
          {going}
          <ActTextArea
            name="note"
            label={t(`${NOTES[action]}.note`)}
            note={t("acts.optional")}
            rows={2}
            maxLength={1000}
          />
        </>
      );
    case "claim":
    case "receiveLeg":
    case "recall":
    case "issue":
    case "answerSupplement":
      return <p>{t(`${LEADS[action]}.lead`)}</p>;
    case "sendBack":
      return <ActTextArea name="reason" label={t("sendBack.reason")} rows={3} maxLength={1000} required />;
    case "release":
      return <ActTextArea name="reason" label={t("release.reason")} rows={2} maxLength={1000} required />;
    case "askWithdrawal":
      return <ActTextArea name="reason" label={t("withdraw.ask")} rows={3} maxLength={1000} required />;
    case "denyWithdrawal":
      return (
        <ActTextArea name="reason" label={t("withdraw.denyReason")} rows={3} maxLength={1000} required />
      );
    case "resume":
      return <ActTextArea name="reason" label={t("pause.resume")} rows={3} maxLength={1000} required />;
    case "declineProposal":
      return <ActTextArea name="reason" label={t("proposal.decline")} rows={3} maxLength={1000} required />;
    case "cancelWithdrawal":
      return <p>{t("withdraw.cancelLead")}</p>;
    case "grantWithdrawal":
      return <p>{t("withdraw.grantLead")}</p>;
    default:
      return null;
  }
}
