import { z } from "zod";

/** The longest note or message, in characters. */
export const LONGEST_TEXT = 2000;

const dossierId = z.uuid();
/** Made with the form: the same text sent twice is kept once. */
const requestId = z.uuid();

/** Several lines of what somebody writes: composed (NFC), without invisible characters, no heap of empty lines. */
const text = z
  .string()
  .max(LONGEST_TEXT * 4, "forms.tooLong")
  .transform((typed) =>
    typed
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]|\p{Cf}/gu, "")
      .replace(/[^\S\n]+/g, " ")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  )
  .pipe(z.string().min(1, "forms.required").max(LONGEST_TEXT, "forms.tooLong"));

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
    .max(400, "forms.tooLong")
    .transform((typed) =>
      typed
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(100, "forms.tooLong")),
});

export type NoteInput = z.output<typeof noteInput>;
export type NoteWithdrawalInput = z.output<typeof noteWithdrawalInput>;
export type ApplicantMessageInput = z.output<typeof applicantMessageInput>;
export type OfficeMessageInput = z.output<typeof officeMessageInput>;
export type FolderInput = z.output<typeof folderInput>;
