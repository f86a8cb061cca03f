import { z } from "zod";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { uploadQuery } from "@/lib/dossiers/schemas/draft-inputs";
import { route } from "@/lib/platform/entry/route";

/** Takes one file as the raw body, streamed into the store; nothing is held in memory. */
export const PUT = route({
  actor: getActor,
  params: z.object({ draftId: z.uuid() }),
  limit: { name: "attach-paper", attempts: 300, windowSeconds: 600 },
  run: ({ actor, params, request, context }) => {
    const query = uploadQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
    return attachDraftPaper(
      actor,
      {
        draftId: params.draftId,
        componentCode: query.component,
        fileName: query.name,
        body: request.body ?? new Blob([]).stream(),
      },
      context,
    );
  },
});
