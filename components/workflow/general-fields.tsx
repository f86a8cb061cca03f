"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { SelectField } from "@/components/ui/select-field";
import type { Process } from "@/lib/workflow/domain/process";
import { useStepWords, type WordSource } from "./use-step-words";

interface GeneralFieldsProps {
  process: Process;
  source: WordSource;
  onChange: (change: Partial<Process>) => void;
}

/** What holds for the process as a whole: which agencies resolve it, and two powers that are rarely given. */
export function GeneralFields({ process, source, onChange }: GeneralFieldsProps) {
  const { t, levelName } = useStepWords(source);
  const id = useId();
  const { competent } = process;
  return (
    <section aria-labelledby={`${id}-title`} className="flex max-w-text flex-col gap-4">
      <h2 id={`${id}-title`}>{t("edit.general")}</h2>
      <SelectField
        id={`${id}-level`}
        label={t("edit.level")}
        value={competent.level}
        options={source.units.levels.map(({ value }) => ({ value, label: levelName(value) }))}
        onChange={({ target }) => onChange({ competent: { ...competent, level: target.value } })}
      />
      <SelectField
        id={`${id}-function`}
        label={t("edit.function")}
        value={competent.function}
        options={source.units.functions}
        onChange={({ target }) => onChange({ competent: { ...competent, function: target.value } })}
      />
      <Checkbox
        id={`${id}-self`}
        label={t("edit.selfApproval")}
        hint={t("edit.selfApprovalHint")}
        checked={process.selfApproval}
        onChange={({ target }) => onChange({ selfApproval: target.checked })}
      />
      <Checkbox
        id={`${id}-at-once`}
        label={t("edit.atOnce")}
        checked={process.atOnce ?? false}
        onChange={({ target }) => onChange({ atOnce: target.checked })}
      />
    </section>
  );
}
