import { z } from "zod";
import type { ObligationPaper } from "@/lib/documents/domain/obligation-paper";
import { dongSchema, paperLetterSchema } from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema, lineSchema, passageSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of a notice of a financial obligation. */
export const obligationPaperSchema = z.object({
  ...paperLetterSchema.shape,
  kind: z.literal("OBLIGATION"),
  receivedAt: instantSchema,
  clockStoppedAt: instantSchema,
  items: z
    .array(
      z.object({
        name: lineSchema,
        amountDong: dongSchema.max(1_000_000_000_000),
        note: lineSchema.optional(),
      }),
    )
    .min(1)
    .max(50),
  legalBasis: passageSchema.min(1),
  nextStep: passageSchema.min(1),
  payBy: z.iso.date().optional(),
  account: z
    .object({ holder: lineSchema, number: lineSchema, bank: lineSchema, transferText: lineSchema })
    .optional(),
}) satisfies z.ZodType<ObligationPaper>;
