import { z } from "zod";
import { route } from "@/lib/platform/entry/route";
import { printProcedureSheet } from "@/lib/procedures/queries/print-procedure-sheet";

/** The procedure page as a PDF to carry; for everybody. */
export const GET = route({
  actor: async () => null,
  params: z.object({ code: z.string().regex(/^\d\.\d{6}$/) }),
  limit: { name: "procedure-pdf", attempts: 60, windowSeconds: 300 },
  run: async ({ params, context }) => {
    const bytes = await printProcedureSheet(params.code, context);
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="thu-tuc-${params.code}.pdf"`,
        "x-content-type-options": "nosniff",
      },
    });
  },
});
