import { z } from "zod";
import type { SupplementPaper } from "@/lib/documents/domain/supplement-paper";
import {
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  paperOwnerSchema,
  paperPartySchema,
  paperReferenceSchema,
  passageSchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const problemSchema = z.enum(["MISSING", "WRONG", "ILLEGIBLE"]);
const placeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ONLINE") }),
  z.object({ kind: z.literal("COUNTER"), unitName: lineSchema, address: lineSchema.optional() }),
]);

/** Frozen data of form F02. */
export const supplementPaperSchema = z.object({
  kind: z.literal("SUPPLEMENT"),
  regime: regimeSchema,
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  reference: paperReferenceSchema,
  lookup: paperLookupSchema,
  receivingUnitName: lineSchema,
  applicant: paperPartySchema,
  owner: paperOwnerSchema,
  requestContent: lineSchema,
  items: z
    .array(z.object({ name: lineSchema, problem: problemSchema.optional(), instruction: passageSchema }))
    .max(200),
  answerAt: placeSchema.optional(),
  reason: passageSchema,
  legalBasis: passageSchema.optional(),
  answerBy: z.iso.date().optional(),
  officer: z.object({ name: lineSchema, phone: lineSchema.optional() }),
}) satisfies z.ZodType<SupplementPaper>;
