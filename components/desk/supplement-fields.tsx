import { useTranslations } from "next-intl";
import type { ActOptions } from "@/lib/dossiers/dto";
import { ActHidden, ActSelect, ActTextField } from "./act-fields";
import { GroundsFields } from "./grounds-fields";

const PROBLEMS = ["MISSING", "WRONG", "ILLEGIBLE"] as const;

/** What is wrong with each component and what to do about it (paper F02): asked once, so asked completely. */
export function SupplementFields({ options }: { options: ActOptions }) {
  const t = useTranslations("desk.supplement");
  const words = useTranslations("dossiers.problem");
  return (
    <>
      <p>{t("lead")}</p>
      <GroundsFields act="requestSupplement" options={options} question={t("reason")} />
      {options.checklist.map((item, index) => (
        <fieldset key={item.code} className="flex flex-col gap-2 rounded-field border border-line p-3">
          <legend className="px-1 font-semibold">{item.name}</legend>
          <ActHidden name={`items.${index}.componentCode`} value={item.code} />
          <ActSelect
            name={`items.${index}.problem`}
            label={t("problem")}
            placeholder={t("fine")}
            options={PROBLEMS.map((problem) => ({ value: problem, label: words(problem) }))}
          />
          <ActTextField name={`items.${index}.whatToDo`} label={t("whatToDo")} maxLength={500} />
        </fieldset>
      ))}
    </>
  );
}
