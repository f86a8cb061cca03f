import { z } from "zod";
import type { OpinionRequestPaper } from "@/lib/documents/domain/opinion-request-paper";
import { paperLetterSchema } from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema, lineSchema, passageSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of a letter that asks for an opinion. */
export const opinionRequestPaperSchema = z.object({
  ...paperLetterSchema.shape,
  kind: z.literal("OPINION_REQUEST"),
  toName: lineSchema,
  question: passageSchema.min(1),
  legalBasis: passageSchema.optional(),
  attachments: z.array(lineSchema).max(100),
  answerBy: instantSchema,
  contact: z.object({ name: lineSchema, phone: lineSchema.optional() }).optional(),
}) satisfies z.ZodType<OpinionRequestPaper>;
