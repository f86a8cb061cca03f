"use server";

import { getActor } from "@/lib/accounts/queries/get-actor";
import { removeDraftPaper } from "@/lib/dossiers/commands/remove-draft-paper";
import { draftPaperInput } from "@/lib/dossiers/schemas/draft-inputs";
import { action } from "@/lib/platform/entry/action";

/** Takes an attached file out of a draft. */
export const removePaper = action({
  actor: getActor,
  input: draftPaperInput,
  limit: { name: "remove-paper", attempts: 200, windowSeconds: 600 },
  run: removeDraftPaper,
});
