import { z } from "zod";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  passageSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const countSchema = z.int().min(0).max(9_999);

/** Frozen data of a transfer slip. */
export const transferSlipSchema = z.object({
  kind: z.literal("TRANSFER_SLIP"),
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  fromName: lineSchema,
  toName: lineSchema,
  applicantName: lineSchema,
  requestContent: lineSchema,
  task: passageSchema,
  papers: z
    .array(z.object({ name: lineSchema, original: countSchema, copy: countSchema, electronic: countSchema }))
    .max(300),
  sentAt: instantSchema,
  dueAt: instantSchema.optional(),
  officerName: lineSchema,
}) satisfies z.ZodType<TransferSlip>;
