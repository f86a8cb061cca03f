import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import { CheckboxGroup, RadioGroup } from "@/components/ui/choice-group";
import { RULE_KINDS } from "@/lib/dossiers/domain/choose-assignee";
import type { Workload } from "@/lib/dossiers/domain/workload";
import { setAssignmentRuleAction } from "./actions";

type RuleCardProps = { workload: Workload & { unit: { id: string; name: string } } };

/** How the unit shares what comes in, and the form that changes it from now on. */
export async function RuleCard({ workload }: RuleCardProps) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("staffing.rule"),
    getTranslations("ui"),
    formTexts("accounts"),
  ]);
  const { unit, officers, procedures, rules } = workload;
  const general = rules.find((rule) => rule.procedureId === null);
  return (
    <Card title={t("title")} className="flex flex-col gap-4">
      <ul className="flex flex-col gap-1">
        {!general && <li>{t("inForce", { scope: t("all"), kind: t("NONE") })}</li>}
        {rules.map((rule) => (
          <li key={rule.id}>
            {t("inForce", { scope: rule.procedureName ?? t("all"), kind: t(rule.kind) })}
            {rule.excludedNames.length > 0 && (
              <span className="text-ink-soft"> {t("except", { names: rule.excludedNames.join(", ") })}</span>
            )}
          </li>
        ))}
      </ul>
      <ActionForm
        action={setAssignmentRuleAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("saved")}
      >
        <input type="hidden" name="unitId" value={unit.id} />
        <ActionSelectField
          name="procedureId"
          label={t("procedure")}
          options={[
            { value: "", label: t("all") },
            ...procedures.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <RadioGroup
          id="rule-kind"
          name="kind"
          label={t("kind")}
          defaultValue={general?.kind ?? "NONE"}
          options={[
            ...RULE_KINDS.map((kind) => ({ value: kind, label: t(kind), hint: t(`${kind}Hint`) })),
            { value: "AS_UNIT", label: t("AS_UNIT"), hint: t("AS_UNITHint") },
          ]}
        />
        {officers.length > 0 && (
          <CheckboxGroup
            id="rule-excluded"
            name="excludedAccountIds"
            label={t("excluded")}
            hint={t("excludedHint")}
            defaultValue={general?.excludedAccountIds ?? []}
            options={officers.map(({ accountId, fullName }) => ({ value: accountId, label: fullName }))}
          />
        )}
        <div>
          <ActionSubmit busyLabel={ui("sending")}>{t("save")}</ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
