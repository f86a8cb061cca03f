import { useLocale, useTranslations } from "next-intl";
import type { LocalizedText } from "@/lib/forms/domain/e-form";
import type { ConditionField } from "@/lib/workflow/domain/condition-field";
import {
  findStep,
  type Process,
  type ProcessStep,
  type StepExit,
  type UnitSelector,
} from "@/lib/workflow/domain/process";
import type { StepCondition } from "@/lib/workflow/domain/step-condition";
import type { UnitOptions } from "@/lib/workflow/domain/unit-options";

/** What the words about steps are taken from. */
export type WordSource = { units: UnitOptions; fields: readonly ConditionField[] };

/** Steps, units and conditions in the reader's language. */
export function useStepWords({ units, fields }: WordSource) {
  const t = useTranslations("workflow");
  const accounts = useTranslations("accounts.role");
  const locale = useLocale();
  const text = (words: LocalizedText) => (locale === "en" ? words.en : words.vi);
  const levelName = (code: string) => {
    const level = units.levels.find(({ value }) => value === code);
    return (locale === "en" ? level?.labelEn : level?.label) ?? code;
  };
  const levelInside = (code: string) => {
    const name = levelName(code);
    return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  };
  const functionName = (code: string) => units.functions.find(({ value }) => value === code)?.label ?? code;
  const answerName = (field: ConditionField | undefined, value: string) => {
    const option = field?.options?.find((candidate) => candidate.value === value);
    return option ? text(option.label) : value;
  };
  const conditionText = (condition: StepCondition) => {
    const field = fields.find(({ key }) => key === condition.field);
    const name = field ? text(field.label) : condition.field;
    if (condition.is === "answered") return t("step.whenAnswered", { field: name });
    const values = condition.is === "in" ? condition.values : [String(condition.value)];
    const value = values.map((one) => answerName(field, one)).join(", ");
    return t("step.when", { field: name, operator: t(`step.${condition.is}`), value });
  };
  return {
    t,
    text,
    levelName,
    /** The same in the middle of a sentence. */
    levelInside,
    functionName,
    roleName: (role: ProcessStep["role"]) => accounts(role),
    unitName({ climbTo, function: functionCode }: UnitSelector) {
      if (!climbTo) return functionCode ? functionName(functionCode) : t("unit.competent");
      if (!functionCode) return t("unit.committeeAt", { level: levelInside(climbTo) });
      return t("unit.at", { function: functionName(functionCode), level: levelInside(climbTo) });
    },
    stepName(process: Process, key: string) {
      const step = findStep(process, key);
      return step ? text(step.name) : key;
    },
    exitText({ when = [] }: StepExit) {
      const parts = when.map(conditionText);
      return parts.reduce((first, second) => (first ? t("step.and", { first, second }) : second), "");
    },
    fieldName: (key: string) => {
      const field = fields.find((candidate) => candidate.key === key);
      return field ? text(field.label) : key;
    },
  };
}
