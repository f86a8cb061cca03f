import { z } from "zod";
import type { ResultPaper } from "@/lib/documents/domain/result-paper";
import {
  dossierCodeSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  passageSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const cellSchema = z.string().max(2_000);

const blockSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("HEADING"), text: lineSchema }),
  z.object({ kind: z.literal("PARAGRAPH"), text: passageSchema }),
  z.object({ kind: z.literal("FIELD"), label: lineSchema, value: passageSchema.optional() }),
  z
    .object({
      kind: z.literal("TABLE"),
      columns: z.array(cellSchema).min(1).max(10),
      rows: z.array(z.array(cellSchema)).max(1_000),
    })
    .refine((table) => table.rows.every((row) => row.length === table.columns.length)),
]);

/** Frozen data of a result document. */
export const resultPaperSchema = z.object({
  kind: z.literal("RESULT"),
  state: z.enum(["DRAFT", "ISSUED"]),
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  title: lineSchema,
  subject: lineSchema.optional(),
  grounds: z.array(passageSchema).max(50),
  blocks: z.array(blockSchema).max(500),
  recipients: z.array(lineSchema).max(50),
  signer: z.object({ titles: z.array(lineSchema).max(5), name: lineSchema }),
}) satisfies z.ZodType<ResultPaper>;
