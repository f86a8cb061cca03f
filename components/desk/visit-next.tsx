import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/forms/action-form";
import { ActionRadioGroup } from "@/components/forms/action-radio-group";
import { ActionSubmit } from "@/components/forms/action-submit";
import type { FormTexts } from "@/components/forms/form-texts";
import type { ChoiceOption } from "@/components/ui/choice-group";
import { Disclosure } from "@/components/ui/disclosure";

type VisitNextProps = {
  dossierId: string;
  start: React.ComponentProps<typeof ActionForm>["action"];
  procedures: readonly ChoiceOption[];
  texts: FormTexts;
};

/** The next dossier of the same person, who need not be asked again. */
export function VisitNext({ dossierId, start, procedures, texts }: VisitNextProps) {
  const t = useTranslations("counter.visit");
  const desk = useTranslations("desk");
  return (
    <Disclosure
      className="rounded-field border border-line bg-paper-raised p-4"
      summary={t("more")}
      look="heading"
    >
      <ActionForm action={start} texts={texts} summaryTitle={desk("counter.problems")}>
        <input type="hidden" name="dossierId" value={dossierId} />
        <ActionRadioGroup
          name="procedureCode"
          label={desk("counter.choose")}
          options={procedures}
          defaultValue={procedures[0]?.value ?? ""}
        />
        <div>
          <ActionSubmit busyLabel={desk("acts.busy")}>{t("start")}</ActionSubmit>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
