import { z } from "zod";
import type { FeeSettlement, StopGround, StopPaper } from "@/lib/documents/domain/stop-paper";
import {
  countedPapersSchema,
  dongSchema,
  paperGroundSchema,
  paperLetterSchema,
} from "@/lib/documents/schemas/paper-letter-schema";
import { instantSchema, lineSchema, passageSchema } from "@/lib/documents/schemas/paper-parts-schema";

const groundSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("REQUEST"), askedAt: instantSchema }),
  z.object({
    kind: z.literal("SUPPLEMENT_EXPIRED"),
    askedAt: instantSchema,
    answerBy: z.iso.date(),
  }),
  z.object({ kind: z.literal("OTHER") }),
]) satisfies z.ZodType<StopGround>;

const settlementSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("NOTHING_PAID") }),
  z.object({ kind: z.literal("REFUND"), amountDong: dongSchema, how: passageSchema }),
  z.object({ kind: z.literal("KEPT"), amountDong: dongSchema, why: passageSchema }),
]) satisfies z.ZodType<FeeSettlement>;

/** Frozen data of form F05. */
export const stopPaperSchema = z.object({
  ...paperLetterSchema.shape,
  ...paperGroundSchema.shape,
  kind: z.literal("STOP"),
  receivedAt: instantSchema,
  ground: groundSchema,
  stageAtStop: lineSchema,
  papersReturned: countedPapersSchema,
  feeSettlement: settlementSchema,
}) satisfies z.ZodType<StopPaper>;
