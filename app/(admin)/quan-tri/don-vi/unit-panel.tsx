import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { UnitPage } from "@/lib/organization/queries/list-child-units";
import { setAgencyCodeAction } from "./actions";

type Unit = NonNullable<UnitPage["unit"]>;

/** What one unit is, and for an agency the confirmation of its identifier. */
export async function UnitPanel({ unit }: { unit: Unit }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("admin.units"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  const code = (
    <>
      {unit.agencyCode ?? t("none")}{" "}
      <Badge tone={unit.codeState === "CONFIRMED" ? "ok" : "warn"}>{t(unit.codeState)}</Badge>
    </>
  );
  return (
    <>
      <DescriptionList
        items={[
          { term: t("level"), value: unit.levelName },
          { term: t("address"), value: unit.address ?? t("none") },
          { term: t("phone"), value: unit.phone ?? t("none") },
          ...(unit.isAgency ? [{ term: t("code"), value: code }] : []),
        ]}
      />
      {unit.mayConfirmCode && (
        <Card title={t("confirm")}>
          <ActionForm
            key={unit.id}
            action={setAgencyCodeAction}
            texts={texts}
            summaryTitle={ui("errorSummary")}
            doneText={t("saved")}
          >
            <input type="hidden" name="unitId" value={unit.id} />
            <input type="hidden" name="seenCode" value={unit.agencyCode ?? ""} />
            <ActionTextField
              name="agencyCode"
              label={t("code")}
              hint={t("confirmHint")}
              defaultValue={unit.agencyCode ?? ""}
              autoComplete="off"
              required
            />
            <div>
              <ActionSubmit busyLabel={ui("sending")}>{t("save")}</ActionSubmit>
            </div>
          </ActionForm>
        </Card>
      )}
    </>
  );
}
