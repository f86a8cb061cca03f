import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { OwnActFrame } from "@/components/dossiers/own-act-frame";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextArea } from "@/components/forms/action-text-area";
import { Notice } from "@/components/ui/notice";
import { readOwnDossier } from "../read-own-dossier";
import { cancelOwnWithdrawal } from "./cancel-own-withdrawal";
import { withdraw } from "./withdraw";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dossiers.withdraw");
  return { title: t("title") };
}

/** Withdraws a dossier with a reason, or takes that back while the office has not answered; without script as well. */
export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { dossier } = await readOwnDossier(id, "/rut");
  const [t, ui, texts] = await Promise.all([
    getTranslations("dossiers.withdraw"),
    getTranslations("ui"),
    citizenTexts("withdrawal"),
  ]);
  return (
    <OwnActFrame dossier={dossier} title={t("title")}>
      {dossier.actions.includes("askWithdrawal") ? (
        <ActionForm action={withdraw} texts={texts} summaryTitle={ui("errorSummary")}>
          <p>{t("hint")}</p>
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="version" value={dossier.version} />
          <ActionTextArea name="reason" label={t("reason")} maxLength={1000} required />
          <ActionSubmit tone="danger" busyLabel={ui("sending")} className="self-start">
            {t("submit")}
          </ActionSubmit>
        </ActionForm>
      ) : dossier.actions.includes("cancelWithdrawal") ? (
        <ActionForm action={cancelOwnWithdrawal} texts={texts} summaryTitle={ui("errorSummary")}>
          <p>{t("cancelHint")}</p>
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="version" value={dossier.version} />
          <ActionSubmit busyLabel={ui("sending")} className="self-start">
            {t("cancel")}
          </ActionSubmit>
        </ActionForm>
      ) : (
        <Notice tone="neutral">{t("over")}</Notice>
      )}
    </OwnActFrame>
  );
}
