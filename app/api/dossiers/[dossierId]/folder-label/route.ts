import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { drawFolderLabel } from "@/lib/dossiers/queries/draw-folder-label";
import { route } from "@/lib/platform/entry/route";

/** The label for the paper folder as PDF, for officers in whose sight the dossier is. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ dossierId: z.uuid() }),
  run: async ({ actor, params, context }) => {
    const bytes = await drawFolderLabel(actor, params.dossierId, context);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": 'inline; filename="tem-ho-so.pdf"',
      },
    });
  },
});
