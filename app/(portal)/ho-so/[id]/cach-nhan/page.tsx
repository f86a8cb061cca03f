import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { citizenTexts } from "@/app/form-texts";
import { OwnActFrame } from "@/components/dossiers/own-act-frame";
import { ActionForm } from "@/components/forms/action-form";
import { ActionRadioGroup } from "@/components/forms/action-radio-group";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Notice } from "@/components/ui/notice";
import { readOwnDossier } from "../read-own-dossier";
import { changeOwnDelivery } from "./change-own-delivery";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dossiers.changeDelivery");
  return { title: t("title") };
}

/** Another way to get the result, until the post has it; works without script as well. */
export default async function ChangeDeliveryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { dossier } = await readOwnDossier(id, "/cach-nhan");
  const [t, ui, texts] = await Promise.all([
    getTranslations("dossiers.changeDelivery"),
    getTranslations("ui"),
    citizenTexts("delivery"),
  ]);
  return (
    <OwnActFrame dossier={dossier} title={t("title")}>
      {dossier.actions.includes("changeDelivery") ? (
        <ActionForm
          action={changeOwnDelivery}
          texts={texts}
          summaryTitle={ui("errorSummary")}
          doneText={t("done")}
        >
          <p>{t("hint")}</p>
          <input type="hidden" name="dossierId" value={dossier.id} />
          <input type="hidden" name="version" value={dossier.version} />
          <ActionRadioGroup
            name="method"
            label={t("choose")}
            defaultValue={dossier.delivery.method}
            options={[
              { value: "ONLINE", label: t("online"), hint: t("onlineHint") },
              { value: "COUNTER", label: t("counter", { unit: dossier.receivingUnitName }) },
              { value: "POST", label: t("post"), hint: t("postHint") },
            ]}
          />
          <ActionTextField
            name="address"
            label={t("address")}
            hint={t("addressHint")}
            defaultValue={dossier.delivery.address ?? ""}
            autoComplete="street-address"
            maxLength={250}
          />
          <ActionSubmit busyLabel={ui("sending")} className="self-start">
            {t("submit")}
          </ActionSubmit>
        </ActionForm>
      ) : (
        <Notice tone="neutral">{t("over")}</Notice>
      )}
    </OwnActFrame>
  );
}
