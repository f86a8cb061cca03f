"use server";

import { revalidatePath } from "next/cache";
import { getCitizen } from "@/lib/accounts/queries/get-citizen";
import { writeToOffice } from "@/lib/dossiers/commands/write-to-office";
import { applicantMessageInput } from "@/lib/dossiers/schemas/talk-inputs";
import { action } from "@/lib/platform/entry/action";

/** A message of the applicant to the office that has the dossier. */
export const writeMessageAction = action({
  actor: getCitizen,
  input: applicantMessageInput,
  limit: { name: "write-message", attempts: 20, windowSeconds: 3600 },
  run: writeToOffice,
  done: (_nothing, { dossierId }) => revalidatePath(`/ho-so/${dossierId}`),
});
