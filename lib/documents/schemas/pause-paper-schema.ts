import { z } from "zod";
import type { PausePaper } from "@/lib/documents/domain/pause-paper";
import { paperGroundSchema, paperLetterSchema } from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of a pause notice. */
export const pausePaperSchema = z.object({
  ...paperLetterSchema.shape,
  ...paperGroundSchema.shape,
  kind: z.literal("PAUSE"),
  receivedAt: instantSchema,
  dueAt: instantSchema.optional(),
  pausedAt: instantSchema,
  expectedUntil: z.iso.date().optional(),
}) satisfies z.ZodType<PausePaper>;
