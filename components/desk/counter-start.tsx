import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ActionRadioGroup } from "@/components/forms/action-radio-group";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import type { ChoiceOption } from "@/components/ui/choice-group";

type CounterStartProps = {
  start: React.ComponentProps<typeof ActionForm>["action"];
  procedures: readonly ChoiceOption[];
  texts: FormTexts;
};

/** Which procedure, and for whom: the number on the card fills in what an account already tells. */
export function CounterStart({ start, procedures, texts }: CounterStartProps) {
  const t = useTranslations("desk");
  return (
    <ActionForm action={start} texts={texts} summaryTitle={t("counter.problems")}>
      <ActionTextField
        name="personalId"
        label={t("counter.findId")}
        note={t("acts.optional")}
        hint={t("counter.findHint")}
        autoComplete="off"
        maxLength={400}
        autoFocus
      />
      <ActionRadioGroup
        name="procedureCode"
        label={t("counter.choose")}
        options={procedures}
        defaultValue={procedures[0]?.value ?? ""}
      />
      <div>
        <ActionSubmit busyLabel={t("acts.busy")}>{t("counter.start")}</ActionSubmit>
      </div>
    </ActionForm>
  );
}
