"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { type ConditionField, operatorsFor } from "@/lib/workflow/domain/condition-field";
import type { ConditionOperator, StepCondition } from "@/lib/workflow/domain/step-condition";
import { AnswerFields } from "./answer-fields";
import { placeKeys } from "./place-keys";
import { useStepWords, type WordSource } from "./use-step-words";

interface ConditionFieldsProps {
  exitNumber: number;
  conditions: readonly StepCondition[];
  source: WordSource;
  onChange: (conditions: StepCondition[]) => void;
}

/** What answers a dossier must have for one way; all of them together. */
export function ConditionFields({ exitNumber, conditions, source, onChange }: ConditionFieldsProps) {
  const { t } = useStepWords(source);
  const keys = placeKeys(conditions.length);
  const first = source.fields.find((field) => field.options) ?? source.fields[0];
  return (
    <>
      {conditions.map((condition, index) => (
        <OneCondition
          key={keys[index]}
          number={index + 1}
          condition={condition}
          source={source}
          onChange={(changed) => onChange(conditions.with(index, changed))}
          onRemove={() => onChange(conditions.toSpliced(index, 1))}
        />
      ))}
      {first && (
        <div>
          <Button tone="quiet" onClick={() => onChange([...conditions, startCondition(first, "equals")])}>
            {t("step.addCondition", { number: exitNumber })}
          </Button>
        </div>
      )}
    </>
  );
}

/** A condition about this question to begin with; another comparison when this one does not fit. */
function startCondition(field: ConditionField, wanted: ConditionOperator): StepCondition {
  const operators = operatorsFor(field);
  const is = operators.includes(wanted) ? wanted : (operators[0] ?? "answered");
  const value = field.options?.[0]?.value ?? "";
  switch (is) {
    case "answered":
      return { field: field.key, is };
    case "in":
      return { field: field.key, is, values: [value] };
    case "greater":
    case "less":
      return { field: field.key, is, value: field.min ?? 0 };
    default:
      return { field: field.key, is, value };
  }
}

interface OneConditionProps {
  number: number;
  condition: StepCondition;
  source: WordSource;
  onChange: (condition: StepCondition) => void;
  onRemove: () => void;
}

function OneCondition({ number, condition, source, onChange, onRemove }: OneConditionProps) {
  const { t, text } = useStepWords(source);
  const id = useId();
  const field = source.fields.find(({ key }) => key === condition.field);
  return (
    <div className="flex flex-col gap-3 border-l-4 border-line-strong pl-3">
      <SelectField
        id={`${id}-field`}
        label={t("step.question")}
        value={condition.field}
        {...(!field && { placeholder: condition.field })}
        options={source.fields.map(({ key, label }) => ({ value: key, label: text(label) }))}
        onChange={({ target }) => {
          const chosen = source.fields.find(({ key }) => key === target.value);
          if (chosen) onChange(startCondition(chosen, condition.is));
        }}
      />
      {field && (
        <SelectField
          id={`${id}-operator`}
          label={t("step.operator")}
          value={condition.is}
          options={operatorsFor(field).map((is) => ({ value: is, label: t(`step.${is}`) }))}
          onChange={({ target }) => {
            const is = operatorsFor(field).find((candidate) => candidate === target.value);
            if (is) onChange(startCondition(field, is));
          }}
        />
      )}
      {field && <AnswerFields field={field} condition={condition} source={source} onChange={onChange} />}
      <div>
        <Button tone="quiet" onClick={onRemove}>
          {t("step.removeCondition", { number })}
        </Button>
      </div>
    </div>
  );
}
