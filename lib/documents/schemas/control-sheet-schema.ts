import { z } from "zod";
import type { ControlSheet, ElectronicSignature } from "@/lib/documents/domain/control-sheet";
import { countedPaperSchema, paperCountSchema } from "@/lib/documents/schemas/paper-letter-schema";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  passageSchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const signatureSchema = z.object({
  userName: lineSchema,
  at: instantSchema,
  eventHash: z.string().regex(/^[0-9a-f]{12,128}$/),
}) satisfies z.ZodType<ElectronicSignature>;

/** Frozen data of form F06. */
export const controlSheetSchema = z.object({
  kind: z.literal("CONTROL_SHEET"),
  regime: regimeSchema,
  header: paperHeaderSchema,
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  requestContent: lineSchema,
  resolvingAgencyName: lineSchema,
  coordinatingAgencyNames: z.array(lineSchema).max(50),
  components: z.array(countedPaperSchema.extend({ electronic: paperCountSchema.optional() })).max(300),
  receivedAt: instantSchema,
  dueAt: instantSchema.optional(),
  rows: z
    .array(
      z.object({
        fromName: lineSchema,
        toName: lineSchema,
        given: signatureSchema,
        received: signatureSchema.optional(),
        outcome: z.enum(["EARLY", "ON_TIME", "LATE"]).optional(),
        note: passageSchema.optional(),
      }),
    )
    .max(1_000),
}) satisfies z.ZodType<ControlSheet>;
