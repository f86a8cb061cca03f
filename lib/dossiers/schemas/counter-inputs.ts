import { z } from "zod";
import { acceptInput } from "./dossier-inputs";
import { draftInput } from "./draft-inputs";

/** Beginning a dossier at the counter: the procedure, and the number on the citizen's card. */
export const startAtCounterInput = z.object({
  procedureCode: z.string().regex(/^\d\.\d{6}$/, "forms.choice"),
  personalId: z
    .string()
    .max(40, "forms.personalId")
    .transform((text) => text.replace(/[\s.-]/g, ""))
    .pipe(z.union([z.literal(""), z.string().regex(/^\d{12}$/, "forms.personalId")])),
});

/** Filing at the counter: the draft, and how many sets of papers were handed in. */
export const fileAtCounterInput = draftInput.extend({ setCount: acceptInput.shape.setCount });
