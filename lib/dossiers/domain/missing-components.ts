import type { Answers } from "@/lib/forms/domain/e-form";

type Component = {
  code: string;
  kind: string;
  required: boolean;
  onlyIf?: { field: string; equals: string };
};

/** Whether these answers call for the paper at all. */
export function isAskedFor(component: Component, answers: Answers): boolean {
  return !component.onlyIf || answers[component.onlyIf.field] === component.onlyIf.equals;
}

/** The codes of required papers that are asked for and not attached, in the order of the list. */
export function listMissingComponents(
  components: readonly Component[],
  answers: Answers,
  attached: ReadonlySet<string>,
): string[] {
  return components
    .filter((component) => component.kind === "SUBMIT" && component.required)
    .filter((component) => isAskedFor(component, answers) && !attached.has(component.code))
    .map((component) => component.code);
}
