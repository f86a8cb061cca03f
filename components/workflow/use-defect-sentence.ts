import type { Process } from "@/lib/workflow/domain/process";
import type { ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { useStepWords, type WordSource } from "./use-step-words";

/** Units named one by one before the rest is only counted. */
const NAMED_UNITS = 3;

/** Says a defect in a sentence that names step, unit, role and numbers. */
export function useDefectSentence(process: Process, source: WordSource): (defect: ProcessDefect) => string {
  const { t, stepName, roleName, fieldName } = useStepWords(source);
  return ({ code, stepKey, facts }) => {
    const { units = [], role, kind, hours, limit } = facts;
    const named = units.slice(0, NAMED_UNITS).join(", ");
    const more = units.length - NAMED_UNITS;
    return t(`defect.${code}`, {
      step: stepKey === null ? "" : stepName(process, stepKey),
      other: facts.step === undefined ? "" : stepName(process, facts.step),
      field: facts.field === undefined ? "" : fieldName(facts.field),
      role: role ? roleName(role) : "",
      kind: kind ? t(`kind.${kind}`) : "",
      hours: String(hours ?? ""),
      limit: String(limit ?? ""),
      units: more > 0 ? t("defect.andMore", { units: named, count: more }) : named,
    });
  };
}
