import { z } from "zod";
import type { ReturnAcknowledgement } from "@/lib/documents/domain/return-acknowledgement";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of what the receiver of a result signs. */
export const returnAcknowledgementSchema = z.object({
  kind: z.literal("RETURN_ACKNOWLEDGEMENT"),
  header: paperHeaderSchema,
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  requestContent: lineSchema,
  ownerName: lineSchema,
  results: z
    .array(z.object({ name: lineSchema, number: lineSchema.optional(), copies: z.int().min(1).max(999) }))
    .max(100),
  receiver: z.object({
    name: lineSchema,
    idNumber: lineSchema.optional(),
    authorisation: lineSchema.optional(),
  }),
  returnedAt: instantSchema,
  officerName: lineSchema,
}) satisfies z.ZodType<ReturnAcknowledgement>;
