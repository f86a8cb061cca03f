import { z } from "zod";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { getPaperFile } from "@/lib/dossiers/queries/get-paper-file";
import { fileResponse } from "@/lib/platform/entry/file-response";
import { route } from "@/lib/platform/entry/route";

/** An uploaded paper, shown in place: for its applicant, and for officers who may see the dossier. */
export const GET = route({
  actor: getActor,
  params: z.object({ paperId: z.uuid() }),
  run: async ({ actor, params, request }) => fileResponse(request, await getPaperFile(actor, params.paperId)),
});
