import type { Answers, Condition } from "@/lib/forms/domain/e-form";
import { holds } from "@/lib/forms/domain/visible-fields";

type Component = {
  code: string;
  kind: string;
  required: boolean;
  onlyIf?: Condition | undefined;
};

/** Whether these answers call for the paper at all. */
export function isAskedFor(component: Component, answers: Answers): boolean {
  return holds(component.onlyIf, answers);
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
