import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { HandOverOutcomes } from "@/components/desk/hand-over-outcomes";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Card } from "@/components/ui/card";
import { CheckboxGroup } from "@/components/ui/choice-group";
import type { HandOver } from "@/lib/dossiers/domain/hand-over";
import { handOverAction } from "../../actions";

/** Who takes the work: one, several, or nobody by name. Afterwards: what became of each dossier. */
export async function HandOverForm({ handOver }: { handOver: HandOver }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("staffing.handOver"),
    getTranslations("ui"),
    formTexts("accounts"),
  ]);
  const { officer, takers, total } = handOver;
  const outcomeTexts = {
    title: t("done"),
    nothing: t("nothing"),
    toUnit: t("toUnit"),
    MOVED: t("MOVED"),
    CHANGED: t("CHANGED"),
    FORBIDDEN: t("FORBIDDEN"),
    NOBODY_THERE: t("NOBODY_THERE"),
  };
  return (
    <Card title={t("who")}>
      <ActionForm action={handOverAction} texts={texts} summaryTitle={ui("errorSummary")}>
        <input type="hidden" name="fromAccountId" value={officer.accountId} />
        <HandOverOutcomes
          texts={outcomeTexts}
          names={Object.fromEntries(takers.map((taker) => [taker.accountId, taker.fullName]))}
        />
        {takers.length === 0 ? (
          <p>{t("nobody")}</p>
        ) : (
          <CheckboxGroup
            id="takers"
            name="toAccountIds"
            label={t("takers")}
            hint={t("takersHint")}
            options={takers.map(({ accountId, fullName, held, unitName }) => ({
              value: accountId,
              label: fullName,
              hint: t("taker", { unit: unitName, count: held }),
            }))}
          />
        )}
        <ActionTextField name="reason" label={t("reason")} maxLength={500} required />
        <div>
          <ActionSubmit busyLabel={ui("sending")} disabled={total === 0}>
            {t("submit", { count: total })}
          </ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
