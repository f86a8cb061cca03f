import "server-only";
import { getMessages } from "next-intl/server";
import { type FormTexts, flattenTexts } from "@/components/forms/form-texts";

/** Sentences that the forms of hand-over lists can show after a refusal, in the reader's language. */
export async function handOverTexts(): Promise<FormTexts> {
  const { errors, forms, handover } = await getMessages();
  const { required, tooLong } = forms;
  return flattenTexts({ errors, forms: { required, tooLong }, handover: { problem: handover.problem } });
}
