import { z } from "zod";

/** Beginning a dossier at the counter: the procedure, and the number on the citizen's card. */
export const startAtCounterInput = z.object({
  procedureCode: z.string().regex(/^\d\.\d{6}$/, "forms.choice"),
  personalId: z
    .string()
    .max(40, "forms.personalId")
    .transform((text) => text.replace(/[\s.-]/g, ""))
    .pipe(z.union([z.literal(""), z.string().regex(/^\d{12}$/, "forms.personalId")])),
});
