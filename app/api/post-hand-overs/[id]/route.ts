import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { openPostHandOver } from "@/lib/dossiers/commands/open-post-hand-over";
import { fileResponse } from "@/lib/platform/entry/file-response";
import { route } from "@/lib/platform/entry/route";

/** The minutes of a hand-over with the public post as PDF: the same bytes every time. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ id: z.uuid() }),
  run: async ({ actor, params, request, context }) =>
    fileResponse(request, await openPostHandOver(actor, params.id, context)),
});
