"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Process } from "@/lib/workflow/domain/process";
import { forbidsPublishing, type ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { StepSummary } from "./process-steps";
import { useStepWords, type WordSource } from "./use-step-words";

interface StepListProps {
  process: Process;
  source: WordSource;
  defects: readonly ProcessDefect[];
  selectedKey: string | null;
  onSelect: (key: string) => void;
  onAddAfter: (key: string) => void;
  onRemove: (key: string) => void;
}

/** The drawing as a list: every step can be changed, followed by a new one, or removed, by keyboard alone. */
export function StepList(props: StepListProps) {
  const { process, source, defects, selectedKey, onSelect, onAddAfter, onRemove } = props;
  const { t, text } = useStepWords(source);
  return (
    <ol className="divide-y divide-line rounded-field border border-line">
      {process.steps.map((step) => {
        const count = defects.filter(
          (defect) => defect.stepKey === step.key && forbidsPublishing(defect),
        ).length;
        const name = text(step.name);
        return (
          <li key={step.key} className="flex flex-wrap items-start justify-between gap-3 px-3 py-3">
            <div className="min-w-0 flex-1 basis-72">
              <StepSummary step={step} process={process} source={source} />
              {count > 0 && <Badge tone="late">{t("defects.title", { count })}</Badge>}
            </div>
            <div className="flex flex-wrap gap-2">
              <Button
                aria-label={t("edit.editStep", { step: name })}
                aria-pressed={selectedKey === step.key}
                onClick={() => onSelect(step.key)}
              >
                {t("edit.edit")}
              </Button>
              <Button
                tone="quiet"
                aria-label={t("edit.addAfterStep", { step: name })}
                onClick={() => onAddAfter(step.key)}
              >
                {t("edit.addAfter")}
              </Button>
              <Button
                tone="quiet"
                aria-label={t("edit.removeStep", { step: name })}
                onClick={() => onRemove(step.key)}
              >
                {t("edit.remove")}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
