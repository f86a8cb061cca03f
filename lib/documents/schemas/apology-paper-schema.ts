import { z } from "zod";
import type { ApologyPaper } from "@/lib/documents/domain/apology-paper";
import { paperLetterSchema } from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema, lineSchema, passageSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of form F04. */
export const apologyPaperSchema = z.object({
  ...paperLetterSchema.shape,
  kind: z.literal("APOLOGY"),
  sectorName: lineSchema,
  receivedAt: instantSchema,
  originalDueAt: instantSchema,
  newDueAt: instantSchema,
  newDueProvisional: z.boolean().optional(),
  reason: passageSchema.min(1),
  legalBasis: passageSchema.optional(),
}) satisfies z.ZodType<ApologyPaper>;
