import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";
import type { AbsenceDesk } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { pageContext } from "@/lib/platform/entry/page-context";
import { addStandInAction } from "./actions";

/** Acts that bind the agency, or take work from people: what somebody may want to keep for their return. */
const KEPT_BACK: readonly DossierAction[] = [
  "approve",
  "refuseResult",
  "correctResult",
  "issue",
  "pause",
  "reappoint",
  "grantWithdrawal",
  "assign",
  "reassign",
];

type StandInFormProps = {
  desk: AbsenceDesk;
  chosenId: string;
  procedures: readonly { id: string; name: string }[];
};

/** Who is away, who stands in, from when to when, and what waits for the return. */
export async function StandInForm({ desk, chosenId, procedures }: StandInFormProps) {
  const [t, words, ui, texts] = await Promise.all([
    getTranslations("staffing.absence"),
    getTranslations("dossiers.action"),
    getTranslations("ui"),
    formTexts("accounts"),
  ]);
  const today = localDateOf(pageContext.clock.now());
  const absent = desk.absents.find(({ id }) => id === chosenId) ?? desk.absents[0];
  return (
    <Card title={t("formTitle")}>
      <ActionForm
        action={addStandInAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("saved")}
      >
        <ActionSelectField
          name="absentAccountId"
          label={t("who")}
          defaultValue={absent?.id}
          options={desk.absents.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        />
        <ActionSelectField
          name="standInAccountId"
          label={t("standIn")}
          placeholder={ui("choose")}
          options={desk.colleagues.map(({ id, fullName, unitName }) => ({
            value: id,
            label: `${fullName}, ${unitName}`,
          }))}
          required
        />
        <ActionTextField name="fromOn" type="date" label={t("fromOn")} defaultValue={today} required />
        <ActionTextField name="toOn" type="date" label={t("toOn")} defaultValue={today} required />
        <ActionTextField name="reason" label={t("reason")} maxLength={300} required />
        <Disclosure summary={t("more")}>
          <div className="flex flex-col gap-5">
            <CheckboxGroup
              id="procedures"
              name="procedureIds"
              label={t("procedures")}
              hint={t("proceduresHint")}
              options={procedures.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <CheckboxGroup
              id="kept-back"
              name="excludedActions"
              label={t("excluded")}
              hint={t("excludedHint")}
              options={KEPT_BACK.map((action) => ({ value: action, label: words(action) }))}
            />
          </div>
        </Disclosure>
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("save")}</ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
