import { z } from "zod";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { openOfficialPaper } from "@/lib/dossiers/commands/open-official-paper";
import { fileResponse } from "@/lib/platform/entry/file-response";
import { route } from "@/lib/platform/entry/route";

/** A receipt, supplement request, refusal or result as PDF: the same bytes every time. */
export const GET = route({
  actor: getActor,
  params: z.object({ id: z.uuid() }),
  run: async ({ actor, params, request, context }) =>
    fileResponse(request, await openOfficialPaper(actor, params.id, context)),
});
