import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { printRegister } from "@/lib/dossiers/queries/print-register";
import { registerPrint } from "@/lib/dossiers/schemas/register-inputs";
import { route } from "@/lib/platform/entry/route";

/** A part of an office's register of dossiers (F07) as PDF. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ unitId: z.uuid() }),
  input: registerPrint,
  limit: { name: "print-register", attempts: 60, windowSeconds: 600 },
  run: async ({ actor, params, input, context }) => {
    const asked = { from: input.tu, to: input.den, part: input.phan };
    const bytes = await printRegister(actor, params.unitId, asked, context);
    const name = `so-theo-doi-ho-so-phan-${input.phan}.pdf`;
    return new Response(Uint8Array.from(bytes), {
      headers: { "content-type": "application/pdf", "content-disposition": `inline; filename="${name}"` },
    });
  },
});
