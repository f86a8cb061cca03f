import { z } from "zod";

/** Shape of `dossier.supplement_items`. */
export const supplementAsked = z.object({
  reason: z.string(),
  legalBasis: z.string(),
  items: z.array(
    z.object({
      componentCode: z.string(),
      problem: z.enum(["MISSING", "WRONG", "ILLEGIBLE"]),
      whatToDo: z.string(),
    }),
  ),
});
