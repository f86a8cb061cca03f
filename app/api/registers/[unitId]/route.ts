import { z } from "zod";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { exportRegister } from "@/lib/dossiers/queries/export-register";
import { printRegister } from "@/lib/dossiers/queries/print-register";
import { registerFile } from "@/lib/dossiers/schemas/register-inputs";
import { route } from "@/lib/platform/entry/route";

const FILES = {
  pdf: { draw: printRegister, type: "application/pdf", place: "inline" },
  xlsx: {
    draw: exportRegister,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    place: "attachment",
  },
} as const;

/** A part of an office's register of dossiers (F07) as PDF or XLSX. */
export const GET = route({
  actor: getOfficer,
  params: z.object({ unitId: z.uuid() }),
  input: registerFile,
  limit: { name: "print-register", attempts: 60, windowSeconds: 600 },
  run: async ({ actor, params, input, context }) => {
    const { draw, type, place } = FILES[input.dang];
    const asked = { from: input.tu, to: input.den, part: input.phan };
    const bytes = await draw(actor, params.unitId, asked, context);
    const name = `so-theo-doi-ho-so-phan-${input.phan}.${input.dang}`;
    return new Response(Uint8Array.from(bytes), {
      headers: { "content-type": type, "content-disposition": `${place}; filename="${name}"` },
    });
  },
});
