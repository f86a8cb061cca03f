import { z } from "zod";
import type { ResolutionRefusalPaper } from "@/lib/documents/domain/resolution-refusal-paper";
import {
  countedPapersSchema,
  paperGroundSchema,
  paperLetterSchema,
} from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of form F03 as a refusal to resolve. */
export const resolutionRefusalPaperSchema = z.object({
  ...paperLetterSchema.shape,
  ...paperGroundSchema.shape,
  kind: z.literal("RESOLUTION_REFUSAL"),
  receivedAt: instantSchema,
  dueAt: instantSchema.optional(),
  papersReturned: countedPapersSchema,
}) satisfies z.ZodType<ResolutionRefusalPaper>;
