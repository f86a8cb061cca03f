import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { renderControlSheet } from "@/lib/dossiers/queries/render-control-sheet";
import { route } from "@/lib/platform/entry/route";

/** The control sheet of a dossier as it stands, for officers in whose sight it is. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ dossierId: z.uuid() }),
  run: async ({ actor, params, context }) => {
    const bytes = await renderControlSheet(actor, params.dossierId, context);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": 'inline; filename="phieu-kiem-soat.pdf"',
      },
    });
  },
});
