import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { printVisit } from "@/lib/dossiers/commands/print-visit";
import { route } from "@/lib/platform/entry/route";

/** All papers of a visit to the counter as one PDF, for the officer who received them. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ dossierId: z.uuid() }),
  run: async ({ actor, params, context }) => {
    const bytes = await printVisit(actor, params, context);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": 'inline; filename="giay-to-luot-nop.pdf"',
      },
    });
  },
});
