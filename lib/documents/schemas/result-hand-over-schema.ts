import { z } from "zod";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { handOverSigningFields } from "@/lib/documents/schemas/hand-over-signing-schema";
import { dossierCodeSchema, lineSchema, paperHeaderSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of a hand-over list of results. */
export const resultHandOverSchema = z.object({
  kind: z.literal("RESULT_HAND_OVER"),
  header: paperHeaderSchema,
  ...handOverSigningFields,
  entries: z
    .array(
      z.object({
        dossierCode: dossierCodeSchema,
        requestContent: lineSchema,
        resultName: lineSchema,
        ownerName: lineSchema,
        ownerAddress: lineSchema.optional(),
        feeDue: z.boolean(),
        byPost: z.boolean(),
      }),
    )
    .max(1_000),
}) satisfies z.ZodType<ResultHandOver>;
