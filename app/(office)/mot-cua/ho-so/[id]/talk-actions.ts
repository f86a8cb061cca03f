"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { addNote } from "@/lib/dossiers/commands/add-note";
import { placeFolder } from "@/lib/dossiers/commands/place-folder";
import { withdrawNote } from "@/lib/dossiers/commands/withdraw-note";
import { writeToApplicant } from "@/lib/dossiers/commands/write-to-applicant";
import {
  folderInput,
  noteInput,
  noteWithdrawalInput,
  officeMessageInput,
} from "@/lib/dossiers/schemas/talk-inputs";
import { action } from "@/lib/platform/entry/action";

/** "Ghi chú nội bộ": a note for colleagues. */
export const addNoteAction = action({
  actor: getOfficer,
  input: noteInput,
  limit: { name: "add-note", attempts: 300, windowSeconds: 3600 },
  run: addNote,
  done: (_nothing, { dossierId }) => revalidatePath(`/mot-cua/ho-so/${dossierId}`),
});

/** Takes back a note of one's own. */
export const withdrawNoteAction = action({
  actor: getOfficer,
  input: noteWithdrawalInput,
  run: withdrawNote,
  done: (_nothing, { dossierId }) => revalidatePath(`/mot-cua/ho-so/${dossierId}`),
});

/** A message to the applicant, with or without asking for an answer. */
export const writeToApplicantAction = action({
  actor: getOfficer,
  input: officeMessageInput,
  limit: { name: "write-to-applicant", attempts: 200, windowSeconds: 3600 },
  run: writeToApplicant,
  done: (_nothing, { dossierId }) => revalidatePath(`/mot-cua/ho-so/${dossierId}`),
});

/** Where the paper folder lies from now on. */
export const placeFolderAction = action({
  actor: getOfficer,
  input: folderInput,
  limit: { name: "place-folder", attempts: 600, windowSeconds: 3600 },
  run: placeFolder,
  done: (_nothing, { dossierId }) => revalidatePath(`/mot-cua/ho-so/${dossierId}`),
});
