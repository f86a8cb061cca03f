import type {
  Answer,
  ChoiceOption,
  EFormDefinition,
  EFormField,
  LocalizedText,
} from "@/lib/forms/domain/e-form";
import { listFields, optionsOf } from "@/lib/forms/domain/e-form";
import type { ConditionOperator, StepCondition } from "./step-condition";

/** A question of the e-form as far as conditions go. */
export type ConditionField = {
  key: string;
  label: LocalizedText;
  kind: EFormField["kind"];
  /** The answers there can be; absent when there are too many to name. */
  options?: readonly ChoiceOption[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  decimals?: number | undefined;
};

const YES_NO: readonly ChoiceOption[] = [
  { value: "yes", label: { vi: "Có", en: "Yes" } },
  { value: "no", label: { vi: "Không", en: "No" } },
];

/** The questions of a form that a process may depend on, in reading order. */
export function listConditionFields(form: EFormDefinition): ConditionField[] {
  return listFields(form).map((field) => {
    const { key, label, kind } = field;
    if (field.kind === "choice") return { key, label, kind, options: optionsOf(form, field) };
    if (field.kind === "yesNo") return { key, label, kind, options: YES_NO };
    if (field.kind === "number") {
      return { key, label, kind, min: field.min, max: field.max, decimals: field.decimals };
    }
    if (field.kind === "money") return { key, label, kind, min: field.min ?? 0, max: field.max };
    return { key, label, kind };
  });
}

/** The comparisons that make sense for a question; of most we may only ask whether it is answered. */
export function operatorsFor(field: ConditionField): readonly ConditionOperator[] {
  if (field.options) return ["equals", "notEquals", "in", "answered"];
  if (field.kind === "number" || field.kind === "money") return ["greater", "less", "answered"];
  return ["answered"];
}

/** What is wrong with a condition: its question is not in the form, or cannot be compared like this. */
export function findConditionFault(
  condition: StepCondition,
  fields: readonly ConditionField[],
): "unknownField" | "wrongType" | null {
  const field = fields.find((candidate) => candidate.key === condition.field);
  if (!field) return "unknownField";
  if (!operatorsFor(field).includes(condition.is)) return "wrongType";
  return wantedValues(condition).every((value) => isPossible(field, value)) ? null : "wrongType";
}

function isPossible(field: ConditionField, value: string): boolean {
  if (field.options) return field.options.some((option) => option.value === value);
  return value.trim() !== "" && Number.isFinite(Number(value));
}

function wantedValues(condition: StepCondition): readonly string[] {
  if (condition.is === "answered") return [];
  return condition.is === "in" ? condition.values : [String(condition.value)];
}

/**
 * Answers to one question that stand for all possible ones: whatever the conditions can tell apart is in this list,
 * among it "not answered".
 */
export function samplesOf(
  field: ConditionField,
  conditions: readonly StepCondition[],
): readonly (Answer | undefined)[] {
  const wanted = conditions.filter(({ field: key }) => key === field.key).flatMap(wantedValues);
  if (field.options) {
    const other = field.options.find((option) => !wanted.includes(option.value));
    return [undefined, ...new Set([...wanted, ...(other ? [other.value] : [])])];
  }
  if (field.kind === "number" || field.kind === "money") return [undefined, ...numbersAround(field, wanted)];
  return [undefined, field.kind === "table" ? [{}] : "x"];
}

/** Each number itself and its nearest neighbours, as far as the question allows them. */
function numbersAround(field: ConditionField, wanted: readonly string[]): string[] {
  const step = 10 ** -(field.decimals ?? 0);
  const around = (wanted.length > 0 ? wanted.map(Number) : [field.min ?? 1]).flatMap((value) => [
    value - step,
    value,
    value + step,
  ]);
  const inside = around.filter(
    (value) => value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity),
  );
  return [...new Set(inside.map((value) => value.toFixed(field.decimals ?? 0)))];
}
