import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { renderProcessingHistory } from "@/lib/dossiers/queries/render-processing-history";
import { route } from "@/lib/platform/entry/route";

/** What has happened to a dossier, for officers in whose sight it is; official papers are in Vietnamese. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ dossierId: z.uuid() }),
  run: async ({ actor, params, context }) => {
    const words = await getTranslations({ locale: "vi", namespace: "dossiers.event" });
    const bytes = await renderProcessingHistory(actor, params.dossierId, words, context);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": 'inline; filename="qua-trinh-xu-ly.pdf"',
      },
    });
  },
});
