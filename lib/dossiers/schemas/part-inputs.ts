import { z } from "zod";
import { actInput, optionalSentence, sentence } from "./dossier-inputs";

/** Most units that are asked in one go. */
export const MOST_PARTS = 8;
/** Working days in which an answer is awaited when nothing else is said. */
export const USUAL_PART_DAYS = 2;
export const MOST_PART_DAYS = 15;

export const PART_OUTCOMES = ["AGREED", "AGREED_WITH_CONDITIONS", "DISAGREED"] as const;

const part = z.strictObject({
  unitId: z.uuid("forms.required"),
  /** Left empty, the same as the unit before. */
  request: optionalSentence(2000),
  days: z.coerce.number().int().min(1).max(MOST_PART_DAYS).default(USUAL_PART_DAYS),
});

export const consultInput = actInput.extend({
  kind: z.enum(["OPINION", "JOINT"]),
  parts: z
    .array(part)
    .min(1, "forms.required")
    .max(MOST_PARTS)
    .refine((parts) => parts[0]?.request !== null, { path: [0, "request"], message: "forms.required" }),
  /** That an answer is awaited after the due date of the dossier is known and meant. */
  mayPassDue: z.enum(["yes", ""]).optional(),
});

const seq = z.coerce.number().int().positive();

export const receivePartInput = actInput.extend({ seq });
export const answerPartInput = actInput.extend({
  seq,
  outcome: z.enum(PART_OUTCOMES, "forms.required"),
  answer: sentence(4000),
});

export type ConsultInput = z.output<typeof consultInput>;
export type ReceivePartInput = z.output<typeof receivePartInput>;
export type AnswerPartInput = z.output<typeof answerPartInput>;
