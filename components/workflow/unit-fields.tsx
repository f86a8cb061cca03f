"use client";

import { useId } from "react";
import { SelectField } from "@/components/ui/select-field";
import type { UnitSelector } from "@/lib/workflow/domain/process";
import { useStepWords, type WordSource } from "./use-step-words";

interface UnitFieldsProps {
  unit: UnitSelector;
  source: WordSource;
  onChange: (unit: UnitSelector) => void;
}

/** Where a step runs, seen from the competent agency: a level to climb to, and what the unit does. */
export function UnitFields({ unit, source, onChange }: UnitFieldsProps) {
  const { t, levelName } = useStepWords(source);
  const id = useId();
  return (
    <>
      <SelectField
        id={`${id}-level`}
        label={t("step.climbTo")}
        value={unit.climbTo ?? ""}
        placeholder={t("step.climbToNone")}
        options={source.units.levels.map(({ value }) => ({ value, label: levelName(value) }))}
        onChange={({ target }) => onChange(selectorOf(target.value, unit.function))}
      />
      <SelectField
        id={`${id}-function`}
        label={t("step.function")}
        value={unit.function ?? ""}
        placeholder={t("unit.self")}
        options={source.units.functions}
        onChange={({ target }) => onChange(selectorOf(unit.climbTo, target.value))}
      />
    </>
  );
}

function selectorOf(climbTo: string | undefined, functionCode: string | undefined): UnitSelector {
  return { ...(climbTo && { climbTo }), ...(functionCode && { function: functionCode }) };
}
