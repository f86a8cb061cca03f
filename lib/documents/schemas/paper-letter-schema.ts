import { z } from "zod";
import type { CountedPaper, PaperGround, PaperLetter } from "@/lib/documents/domain/paper-letter";
import type { PaperSigner } from "@/lib/documents/domain/paper-signer";
import {
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  paperPartySchema,
  paperReferenceSchema,
  passageSchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const paperSignerSchema = z.object({
  titles: z.array(lineSchema).max(5),
  name: lineSchema,
}) satisfies z.ZodType<PaperSigner>;

/** Frozen data that every numbered and signed paper about one dossier has. */
export const paperLetterSchema = z.object({
  regime: regimeSchema,
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  reference: paperReferenceSchema,
  lookup: paperLookupSchema,
  applicant: paperPartySchema,
  requestContent: lineSchema,
  hotline: lineSchema.optional(),
  recipients: z.array(lineSchema).max(50),
  signer: paperSignerSchema,
}) satisfies z.ZodType<PaperLetter>;

/** A ground is never empty: a decision against the applicant says why, by which law, and what comes next. */
export const paperGroundSchema = z.object({
  reasonCode: z.string().min(1).max(100),
  reason: passageSchema.min(1),
  legalBasis: passageSchema.min(1),
  nextStep: passageSchema.min(1),
}) satisfies z.ZodType<PaperGround>;

export const paperCountSchema = z.int().min(0).max(9_999);

export const countedPaperSchema = z.object({
  name: lineSchema,
  count: paperCountSchema,
}) satisfies z.ZodType<CountedPaper>;

export const countedPapersSchema = z.array(countedPaperSchema).max(300);

/** Whole đồng. */
export const dongSchema = z.int().min(0);
