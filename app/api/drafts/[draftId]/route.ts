import { z } from "zod";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { getOwnDraft } from "@/lib/dossiers/queries/get-own-draft";
import { saveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { route } from "@/lib/platform/entry/route";

const params = z.object({ draftId: z.uuid() });

/** Content and version, for a window that another one has overtaken, and the long lists that a page begins without. */
export const GET = route({
  actor: getActor,
  params,
  run: async ({ actor, params, context }) => {
    const draft = await getOwnDraft(actor, params.draftId, context);
    const { version, content, competentUnitId, form, unitLists } = draft;
    const lists = { lists: form.lists, unitLists: { ...unitLists, "any/any": draft.competentUnits } };
    return { version, content, competentUnitId, ...lists };
  },
});

/** Autosave. A route and not an action, because the last save has to outlive the page (`keepalive`). */
export const PUT = route({
  actor: getActor,
  params,
  input: saveDraftInput.omit({ draftId: true }),
  limit: { name: "save-draft", attempts: 600, windowSeconds: 600 },
  run: ({ actor, params, input, context }) => saveDraft(actor, { ...input, ...params }, context),
});
