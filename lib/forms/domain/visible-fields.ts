import type { Answers, Condition, EFormDefinition, EFormField, EFormPage } from "./e-form";

export type VisiblePage = { page: EFormPage; fields: readonly EFormField[] };

/** Whether a condition is true for these answers. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  if ("all" in condition) return condition.all.every((part) => holds(part, answers));
  if ("any" in condition) return condition.any.some((part) => holds(part, answers));
  const answer = answers[condition.field];
  if (typeof answer !== "string") return false;
  return "equals" in condition ? answer === condition.equals : condition.oneOf.includes(answer);
}

/**
 * The pages and fields that a person with these answers sees, in order. An answer left behind in a field that is
 * hidden by now counts as not given, so what depends on it is hidden too. Pages without a visible field are left out.
 */
export function listVisiblePages(definition: EFormDefinition, answers: Answers): VisiblePage[] {
  const seen: Record<string, Answers[string]> = {};
  return definition.pages.flatMap((page) => {
    if (!holds(page.showIf, seen)) return [];
    const fields = page.groups.flatMap((group) => {
      if (!holds(group.showIf, seen)) return [];
      return group.fields.filter((field) => {
        if (!holds(field.showIf, seen)) return false;
        const answer = answers[field.key];
        if (answer !== undefined) seen[field.key] = answer;
        return true;
      });
    });
    return fields.length > 0 ? [{ page, fields }] : [];
  });
}

/** The fields that a person with these answers sees, in order. */
export function visibleFields(definition: EFormDefinition, answers: Answers): EFormField[] {
  return listVisiblePages(definition, answers).flatMap((visible) => visible.fields);
}

/** The answers without those of hidden fields. */
export function dropHiddenAnswers(definition: EFormDefinition, answers: Answers): Answers {
  const kept = visibleFields(definition, answers).flatMap((field) => {
    const answer = answers[field.key];
    return answer === undefined ? [] : [[field.key, answer] as const];
  });
  return Object.fromEntries(kept);
}
