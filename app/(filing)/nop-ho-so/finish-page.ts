"use server";

import { getActor } from "@/lib/accounts/queries/get-actor";
import { continueDraft } from "@/lib/dossiers/commands/continue-draft";
import { saveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { action } from "@/lib/platform/entry/action";

/** "Tiếp tục" of a filing page. */
export const finishPage = action({
  actor: getActor,
  input: saveDraftInput,
  limit: { name: "finish-page", attempts: 300, windowSeconds: 600 },
  run: (actor, input, context) => continueDraft(actor, input, context),
});
