"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldGroup } from "@/components/ui/field-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { ConditionField } from "@/lib/workflow/domain/condition-field";
import type { StepCondition } from "@/lib/workflow/domain/step-condition";
import { useStepWords, type WordSource } from "./use-step-words";

interface AnswerFieldsProps {
  field: ConditionField;
  condition: StepCondition;
  source: WordSource;
  onChange: (condition: StepCondition) => void;
}

/** The answer, answers or number that a condition compares with. */
export function AnswerFields({ field, condition, source, onChange }: AnswerFieldsProps) {
  const { t, text } = useStepWords(source);
  const id = useId();
  const options = (field.options ?? []).map(({ value, label }) => ({ value, label: text(label) }));
  switch (condition.is) {
    case "answered":
      return null;
    case "greater":
    case "less":
      return (
        <TextField
          id={id}
          type="number"
          label={t("step.number")}
          width="short"
          value={condition.value}
          onChange={({ target }) => onChange({ ...condition, value: Number(target.value) })}
        />
      );
    case "in":
      return (
        <FieldGroup id={id} label={t("step.values")}>
          {options.map(({ value, label }) => (
            <Checkbox
              key={value}
              id={`${id}-${value}`}
              label={label}
              checked={condition.values.includes(value)}
              onChange={({ target }) =>
                onChange({ ...condition, values: chosen(condition.values, value, target.checked) })
              }
            />
          ))}
        </FieldGroup>
      );
    default:
      return (
        <SelectField
          id={id}
          label={t("step.value")}
          value={condition.value}
          options={options}
          onChange={({ target }) => onChange({ ...condition, value: target.value })}
        />
      );
  }
}

/** At least one answer stays chosen: a list of none would be true for nobody. */
function chosen(values: readonly string[], value: string, checked: boolean): readonly string[] {
  if (checked) return [...values, value];
  const left = values.filter((other) => other !== value);
  return left.length > 0 ? left : values;
}
