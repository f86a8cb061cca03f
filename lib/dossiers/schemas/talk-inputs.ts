import { z } from "zod";
import { cleanText } from "@/lib/forms/domain/clean-text";
import { writeFormMessage } from "@/lib/forms/domain/form-message";
import { paragraphs } from "./dossier-inputs";

/** The longest note or message, in characters. */
export const LONGEST_TEXT = 2000;

const LONGEST_PLACE = 100;
const PLACE_TOO_LONG = writeFormMessage("forms.tooLong", { max: LONGEST_PLACE });

const dossierId = z.uuid();
/** Made with the form: the same text sent twice is kept once. */
const requestId = z.uuid();

const text = paragraphs(LONGEST_TEXT);

export const noteInput = z.strictObject({ dossierId, requestId, text });
export const noteWithdrawalInput = z.strictObject({ dossierId, noteId: z.uuid() });
export const applicantMessageInput = z.strictObject({ dossierId, requestId, text });
export const officeMessageInput = z.strictObject({
  dossierId,
  requestId,
  text,
  /** A ticked box, or none. */
  asksAnswer: z
    .union([z.boolean(), z.literal("on").transform(() => true)])
    .optional()
    .transform((asks) => asks ?? false),
});
export const folderInput = z.strictObject({
  dossierId,
  requestId,
  /** Empty: the folder lies nowhere of ours any more. */
  place: z
    .string()
    .max(LONGEST_PLACE * 4, PLACE_TOO_LONG)
    .transform((typed) => cleanText(typed))
    .pipe(z.string().max(LONGEST_PLACE, PLACE_TOO_LONG)),
});

export type NoteInput = z.output<typeof noteInput>;
export type NoteWithdrawalInput = z.output<typeof noteWithdrawalInput>;
export type ApplicantMessageInput = z.output<typeof applicantMessageInput>;
export type OfficeMessageInput = z.output<typeof officeMessageInput>;
export type FolderInput = z.output<typeof folderInput>;
