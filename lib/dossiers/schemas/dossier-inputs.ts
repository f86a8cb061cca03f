import { z } from "zod";
import { REASON_CODES, type ReasonedAct } from "@/lib/dossiers/domain/reason-codes";
import { cleanText } from "@/lib/forms/domain/clean-text";
import { writeFormMessage } from "@/lib/forms/domain/form-message";

/** As far as the database counts. */
const LARGEST_VERSION = 2_000_000_000;

const dossierId = z.uuid();
/** The version the person saw: an act on an older one is refused as a conflict. */
const version = z.int().nonnegative().max(LARGEST_VERSION);

/** Text that a person types, of at most `max` characters once it is cleaned. */
function cleaned(max: number, multiline: boolean) {
  const tooLong = writeFormMessage("forms.tooLong", { max });
  return z
    .string()
    .max(max * 4, tooLong)
    .transform((text) => cleanText(text, multiline))
    .pipe(z.string().min(1, "forms.required").max(max, tooLong));
}

/** The same, or null when nothing is left of it. No union: it would tell a text too long as one of no kind. */
function cleanedOrNothing(max: number, multiline: boolean) {
  const tooLong = writeFormMessage("forms.tooLong", { max });
  return z
    .string()
    .max(max * 4, tooLong)
    .nullish()
    .transform((text) => cleanText(text ?? "", multiline) || null)
    .pipe(z.string().max(max, tooLong).nullable());
}

/** One cleaned line of text, for a field of one line. Messages are keys of the `forms` catalogue. */
export const sentence = (max: number) => cleaned(max, false);

/** Cleaned text that keeps its lines, with at most one empty one in a row, for a text area. */
export const paragraphs = (max: number) => cleaned(max, true);

/** Like `sentence`, or nothing. */
export const optionalSentence = (max: number) => cleanedOrNothing(max, false);

/** Like `paragraphs`, or nothing. */
export const optionalParagraphs = (max: number) => cleanedOrNothing(max, true);

export const act = { dossierId, version };

/** Why an act is done: the coded reason first, then in words, with the law it rests on. */
export function groundsOf<Act extends ReasonedAct>(reasonedAct: Act) {
  const codes: (typeof REASON_CODES)[Act] = REASON_CODES[reasonedAct];
  return {
    reasonCode: z.enum(codes, "forms.required"),
    reason: paragraphs(1000),
    legalBasis: sentence(500),
  };
}

/** As many as the printed result has room for, with one more that says what a corrected one takes the place of. */
const MOST_PARAGRAPHS = 400;
const LONGEST_BODY = 20_000;

export const actInput = z.strictObject(act);
export const acceptInput = z.strictObject({ ...act, setCount: z.int().min(1).max(20).default(1) });
export const refuseReceptionInput = z.strictObject({
  ...act,
  ...groundsOf("refuseReception"),
  guidance: paragraphs(1000),
});
/** A rule of a whole list: what must hold, and where and how it is said when it does not. */
export type ListRule<Line> = [
  holds: (lines: readonly Line[]) => boolean,
  said: { path: PropertyKey[]; message: string },
];

/** Most components that can be asked for at once. */
export const MOST_ITEMS = 50;

/** What is wrong with one component, and what to do about it. */
export const supplementItem = z.strictObject({
  componentCode: z.string().min(1).max(60),
  problem: z.enum(["MISSING", "WRONG", "ILLEGIBLE"]),
  whatToDo: sentence(500),
});

/** A request that asks for nothing is none; it is said where the first component is chosen. */
export const SOMETHING_ASKED: ListRule<unknown> = [
  (items) => items.length > 0,
  { path: [0, "problem"], message: "forms.nothingAsked" },
];

export const requestSupplementInput = z.strictObject({
  ...act,
  ...groundsOf("requestSupplement"),
  items: z
    .array(supplementItem)
    .max(MOST_ITEMS)
    .refine(...SOMETHING_ASKED),
});
export const noteInput = z.strictObject({ ...act, note: optionalParagraphs(1000) });
export const reasonInput = z.strictObject({ ...act, reason: paragraphs(1000) });
export const assignInput = z.strictObject({
  ...act,
  assigneeAccountId: z.uuid("forms.required"),
  instruction: optionalParagraphs(1000),
});
export const draftResultInput = z.strictObject({
  ...act,
  outcome: z.enum(["GRANTED", "REFUSED"]),
  title: sentence(300),
  body: z
    .string()
    .max(LONGEST_BODY, writeFormMessage("forms.tooLong", { max: LONGEST_BODY }))
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, "")
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(1, "forms.required")
        .refine((text) => text.split(/\n+/).length <= MOST_PARAGRAPHS, "forms.tooManyParagraphs"),
    ),
});
export const redirectInput = z.strictObject({
  ...act,
  competentUnitId: z.uuid("forms.required"),
  reason: paragraphs(1000),
});
export const correctResultInput = z.strictObject({
  ...act,
  reportedOn: z.iso.date("forms.required"),
  reason: paragraphs(1000),
  title: draftResultInput.shape.title,
  body: draftResultInput.shape.body,
});
export const archiveInput = z.strictObject({ ...act, fileNumber: sentence(60) });
export const returnResultInput = z.strictObject({
  ...act,
  method: z.enum(["ONLINE", "COUNTER"]),
  collector: z.enum(["OWNER", "AUTHORISED"]),
});

export type ActInput = z.output<typeof actInput>;
export type AcceptInput = z.output<typeof acceptInput>;
export type RefuseReceptionInput = z.output<typeof refuseReceptionInput>;
export type RequestSupplementInput = z.output<typeof requestSupplementInput>;
export type NoteInput = z.output<typeof noteInput>;
export type ReasonInput = z.output<typeof reasonInput>;
export type AssignInput = z.output<typeof assignInput>;
export type DraftResultInput = z.output<typeof draftResultInput>;
export type ReturnResultInput = z.output<typeof returnResultInput>;
export type RedirectInput = z.output<typeof redirectInput>;
export type CorrectResultInput = z.output<typeof correctResultInput>;
export type ArchiveInput = z.output<typeof archiveInput>;
