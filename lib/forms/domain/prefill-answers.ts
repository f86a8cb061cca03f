import { type Answers, type EFormDefinition, listFields, type PrefillSource } from "./e-form";

/** Known facts about the person, put into the fields that ask for them and have no answer yet. */
export function prefillAnswers(
  definition: EFormDefinition,
  known: Partial<Record<PrefillSource, string | null>>,
  answers: Answers = {},
): Answers {
  const added = listFields(definition).flatMap((field) => {
    const value = field.prefill ? known[field.prefill] : undefined;
    return value && answers[field.key] === undefined ? [[field.key, value] as const] : [];
  });
  return { ...Object.fromEntries(added), ...answers };
}
