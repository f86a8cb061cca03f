import { exitsOf, type Process, type ProcessStep } from "@/lib/workflow/domain/process";
import { useStepWords, type WordSource } from "./use-step-words";

/** The steps of a process as a numbered list to read. */
export function ProcessSteps({ process, source }: { process: Process; source: WordSource }) {
  return (
    <ol className="list-decimal pl-6">
      {process.steps.map((step) => (
        <li key={step.key} className="py-1">
          <StepSummary step={step} process={process} source={source} />
        </li>
      ))}
    </ol>
  );
}

interface StepSummaryProps {
  step: ProcessStep;
  process: Process;
  source: WordSource;
}

/** One step: what, where, who, how long, and where it leads when that is not simply the next one. */
export function StepSummary({ step, process, source }: StepSummaryProps) {
  const { t, text, unitName, roleName, stepName, exitText } = useStepWords(source);
  const exits = exitsOf(process, step.key);
  const leadsTo = exits.map((exit) => {
    const when = exitText(exit);
    const name = stepName(process, exit.to);
    return when ? `${name} (${when})` : name;
  });
  return (
    <>
      <p className="font-semibold">{text(step.name)}</p>
      <p className="text-sm text-ink-soft">
        {t(`kind.${step.kind}`)} · {unitName(step.unit)} · {roleName(step.role)} ·{" "}
        {t("edit.hours", { hours: step.hours })} · {t("edit.leg", { leg: step.leg })}
      </p>
      <p className="text-sm text-ink-soft">
        {exits.length === 0 ? t("edit.end") : t("edit.leadsTo", { steps: leadsTo.join("; ") })}
      </p>
    </>
  );
}
