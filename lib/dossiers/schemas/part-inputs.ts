import { z } from "zod";
import { actInput, type ListRule, optionalParagraphs, paragraphs } from "./dossier-inputs";

/** Most units that are asked in one go. */
export const MOST_PARTS = 8;
/** Working days in which an answer is awaited when nothing else is said. */
export const USUAL_PART_DAYS = 2;
export const MOST_PART_DAYS = 15;

export const PART_OUTCOMES = ["AGREED", "AGREED_WITH_CONDITIONS", "DISAGREED"] as const;

/** What one unit is asked for and by when. */
export const consultPart = z.strictObject({
  unitId: z.uuid("forms.required"),
  /** Left empty, the same as the unit before. */
  request: optionalParagraphs(2000),
  days: z.coerce.number().int().min(1).max(MOST_PART_DAYS).default(USUAL_PART_DAYS),
});

export const SOMEBODY_ASKED: ListRule<unknown> = [
  (parts) => parts.length > 0,
  { path: [0, "unitId"], message: "forms.required" },
];

/** The first unit has nobody before it whose request it could share. */
export const FIRST_IS_TOLD: ListRule<z.output<typeof consultPart>> = [
  (parts) => parts[0]?.request !== null,
  { path: [0, "request"], message: "forms.required" },
];

export const consultInput = actInput.extend({
  kind: z.enum(["OPINION", "JOINT"]),
  parts: z
    .array(consultPart)
    .max(MOST_PARTS)
    .refine(...SOMEBODY_ASKED)
    .refine(...FIRST_IS_TOLD),
  /** That an answer is awaited after the due date of the dossier is known and meant. */
  mayPassDue: z.enum(["yes", ""]).optional(),
});

const seq = z.coerce.number().int().positive();

export const receivePartInput = actInput.extend({ seq });
export const answerPartInput = actInput.extend({
  seq,
  outcome: z.enum(PART_OUTCOMES, "forms.required"),
  answer: paragraphs(4000),
});

export type ConsultInput = z.output<typeof consultInput>;
export type ReceivePartInput = z.output<typeof receivePartInput>;
export type AnswerPartInput = z.output<typeof answerPartInput>;
