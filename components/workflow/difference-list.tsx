import type { ProcessDifference, StepProperty } from "@/lib/workflow/domain/compare-processes";
import type { Process, ProcessStep } from "@/lib/workflow/domain/process";
import { useStepWords, type WordSource } from "./use-step-words";

/** In words what changed from one version to another. */
export function DifferenceList({
  differences,
  source,
}: {
  differences: readonly ProcessDifference[];
  source: WordSource;
}) {
  const { t, text, unitName, roleName, levelInside, functionName } = useStepWords(source);
  const wordOf: Record<StepProperty, (step: ProcessStep) => string> = {
    name: (step) => text(step.name),
    kind: (step) => t(`kind.${step.kind}`),
    unit: (step) => unitName(step.unit),
    role: (step) => roleName(step.role),
    hours: (step) => String(step.hours),
    leg: (step) => String(step.leg),
    next: () => "",
  };
  const agencyOf = ({ level, function: code }: Process["competent"]) =>
    t("unit.at", { function: functionName(code), level: levelInside(level) });
  const sentenceOf = (difference: ProcessDifference) => {
    switch (difference.what) {
      case "added":
      case "removed":
        return t(`difference.${difference.what}`, { step: text(difference.step.name) });
      case "changed": {
        const { property, before, after } = difference;
        const values = { before: wordOf[property](before), after: wordOf[property](after) };
        return t(`difference.${property}`, { step: text(before.name), ...values });
      }
      case "competent": {
        const { before, after } = difference;
        return t("difference.competent", { before: agencyOf(before), after: agencyOf(after) });
      }
      default:
        return t(`difference.${difference.what}`, { after: String(difference.after) });
    }
  };
  if (differences.length === 0) return <p className="text-ink-soft">{t("version.noChanges")}</p>;
  return (
    <ul className="list-disc pl-5">
      {[...new Set(differences.map(sentenceOf))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
