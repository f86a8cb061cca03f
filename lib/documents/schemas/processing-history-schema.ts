import { z } from "zod";
import type { ProcessingHistory } from "@/lib/documents/domain/processing-history";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

/** Data of a printed processing history. */
export const processingHistorySchema = z.object({
  kind: z.literal("PROCESSING_HISTORY"),
  header: paperHeaderSchema,
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  requestContent: lineSchema,
  ownerName: lineSchema,
  steps: z
    .array(
      z.object({
        at: instantSchema,
        handler: lineSchema,
        action: lineSchema,
        receiver: lineSchema.optional(),
        dueAt: instantSchema.optional(),
      }),
    )
    .max(2_000),
}) satisfies z.ZodType<ProcessingHistory>;
