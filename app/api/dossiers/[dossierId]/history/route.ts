import { z } from "zod";
import { getActor } from "@/lib/accounts/queries/get-actor";
import { exportHistory } from "@/lib/dossiers/queries/export-history";
import { route } from "@/lib/platform/entry/route";

/** The history of a dossier to be verified by anybody: for its applicant, and for officers who may see it. */
export const GET = route({
  actor: getActor,
  params: z.object({ dossierId: z.uuid() }),
  limit: { name: "history-export", attempts: 60, windowSeconds: 300 },
  run: async ({ actor, params }) => {
    const { history, fileName } = await exportHistory(actor, params.dossierId);
    return Response.json(history, {
      headers: { "content-disposition": `attachment; filename="${fileName}"` },
    });
  },
});
