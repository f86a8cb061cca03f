import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { getHandOverPaper } from "@/lib/dossiers/queries/get-hand-over-paper";
import { fileResponse } from "@/lib/platform/entry/file-response";
import { route } from "@/lib/platform/entry/route";

/** A hand-over list as PDF, the same bytes every time: as made, or with both names (`ban=da-nhan`). */
export const GET = route({
  actor: getOfficer,
  params: z.object({ listId: z.uuid() }),
  input: z.object({ ban: z.literal("da-nhan").optional() }),
  run: async ({ actor, params, input, request }) =>
    fileResponse(request, await getHandOverPaper(actor, params.listId, input.ban ? "received" : "given")),
});
