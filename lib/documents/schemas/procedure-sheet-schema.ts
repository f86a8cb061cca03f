import { z } from "zod";
import type { ProcedureSheet } from "@/lib/documents/domain/procedure-sheet";
import { instantSchema, lineSchema, passageSchema } from "@/lib/documents/schemas/paper-parts-schema";

const passagesSchema = z.array(passageSchema).max(200);
const countSchema = z.int().min(0).max(999);

/** Data of a procedure page on paper. */
export const procedureSheetSchema = z.object({
  kind: z.literal("PROCEDURE_SHEET"),
  portalName: lineSchema,
  printedAt: instantSchema,
  pageUrl: z.url({ protocol: /^https?$/ }).max(500),
  code: lineSchema,
  name: lineSchema,
  sectorName: lineSchema,
  audience: passagesSchema,
  whereToFile: passagesSchema,
  channels: passagesSchema,
  components: z
    .array(
      z.object({
        name: passageSchema,
        original: countSchema,
        copy: countSchema,
        note: passageSchema.optional(),
      }),
    )
    .max(300),
  setCount: z.int().min(1).max(999),
  termText: passageSchema,
  fees: z
    .array(z.object({ name: passageSchema, amountDong: z.int().min(0), note: passageSchema.optional() }))
    .max(100),
  steps: passagesSchema,
  results: passagesSchema,
  legalBasis: passagesSchema,
  hotline: lineSchema.optional(),
}) satisfies z.ZodType<ProcedureSheet>;
