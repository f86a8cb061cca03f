import { z } from "zod";
import type { Answers } from "@/lib/forms/domain/e-form";

const answers = z.record(z.string(), z.union([z.string(), z.array(z.record(z.string(), z.string()))]));

/** Shape of `draft.content` as it is stored: answers of the forms, any of them still missing. */
export const draftContent = z.object({
  applicant: answers.default({}),
  answers: answers.default({}),
  delivery: answers.default({}),
  /** Who files at the counter in the applicant's place. */
  agent: answers.optional(),
});

export type DraftContent = {
  applicant: Answers;
  answers: Answers;
  delivery: Answers;
  agent?: Answers | undefined;
};
