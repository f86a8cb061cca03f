import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { renderDraftResult } from "@/lib/dossiers/queries/render-draft-result";
import { route } from "@/lib/platform/entry/route";

/** The draft of a result as PDF, for officers in whose sight the dossier is. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ dossierId: z.uuid() }),
  run: async ({ actor, params, context }) => {
    const bytes = await renderDraftResult(actor, params.dossierId, context);
    return new Response(Uint8Array.from(bytes), {
      headers: { "content-type": "application/pdf", "content-disposition": 'inline; filename="du-thao.pdf"' },
    });
  },
});
