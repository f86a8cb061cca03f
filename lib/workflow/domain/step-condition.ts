import type { Answers } from "@/lib/forms/domain/e-form";

export const CONDITION_OPERATORS = ["equals", "notEquals", "in", "greater", "less", "answered"] as const;
export type ConditionOperator = (typeof CONDITION_OPERATORS)[number];

/** What an answer of the e-form must be for a dossier to take one way and not another. */
export type StepCondition =
  | { field: string; is: "equals" | "notEquals"; value: string }
  | { field: string; is: "in"; values: readonly string[] }
  | { field: string; is: "greater" | "less"; value: number }
  | { field: string; is: "answered" };

/**
 * Whether one condition is true for these answers. A question without an answer equals nothing, is in no list and
 * is neither greater nor less; it is `notEquals` to everything.
 */
export function conditionHolds(condition: StepCondition, answers: Answers): boolean {
  const answer = answers[condition.field];
  const given = answer !== undefined && answer.length > 0;
  if (condition.is === "answered") return given;
  const text = given && typeof answer === "string" ? answer : null;
  switch (condition.is) {
    case "equals":
      return text === condition.value;
    case "notEquals":
      return text !== condition.value;
    case "in":
      return text !== null && condition.values.includes(text);
    case "greater":
      return text !== null && Number(text) > condition.value;
    case "less":
      return text !== null && Number(text) < condition.value;
  }
}

/** Whether all conditions are true; without a condition always. */
export function allHold(conditions: readonly StepCondition[] | undefined, answers: Answers): boolean {
  return (conditions ?? []).every((condition) => conditionHolds(condition, answers));
}
