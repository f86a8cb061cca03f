import { parsePhoneNumber, toNationalNumber } from "@/lib/accounts/domain/phone-number";
import { type Answers, type EFormDefinition, listFields, type PrefillSource } from "./e-form";

/**
 * Known facts about the person, put into the fields that ask for them and have no answer yet; phone numbers the way
 * people write them.
 */
export function prefillAnswers(
  definition: EFormDefinition,
  known: Partial<Record<PrefillSource, string | null>>,
  answers: Answers = {},
): Answers {
  const added = listFields(definition).flatMap((field) => {
    const value = field.prefill ? known[field.prefill] : undefined;
    return value && answers[field.key] === undefined ? [[field.key, write(field.kind, value)] as const] : [];
  });
  return { ...Object.fromEntries(added), ...answers };
}

function write(kind: string, value: string): string {
  const phone = kind === "phone" ? parsePhoneNumber(value) : null;
  return phone ? toNationalNumber(phone) : value;
}
