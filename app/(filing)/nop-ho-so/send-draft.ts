"use server";

import { redirect } from "next/navigation";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { answerSupplement } from "@/lib/dossiers/commands/answer-supplement";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { actInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { draftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { action } from "@/lib/platform/entry/action";

/** "Nộp hồ sơ": a second press leads to the same dossier. */
export const sendDraft = action({
  actor: getActor,
  input: draftInput,
  limit: { name: "submit-dossier", attempts: 30, windowSeconds: 3600 },
  run: (actor, input, context) => submitDossier(actor, input, context),
  done: ({ dossierId }) => redirect(`/nop-ho-so/${dossierId}/da-gui`),
});

/** "Nộp bổ sung" of a dossier for which more was asked. */
export const sendSupplement = action({
  actor: getActor,
  input: actInput,
  limit: { name: "answer-supplement", attempts: 30, windowSeconds: 3600 },
  run: (actor, input, context) => answerSupplement(actor, input, context),
  done: (_recorded, { dossierId }) => redirect(`/nop-ho-so/${dossierId}/da-gui`),
});
