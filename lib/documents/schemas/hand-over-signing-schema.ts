import { z } from "zod";
import { dossierCodeSchema, instantSchema, lineSchema } from "@/lib/documents/schemas/paper-parts-schema";

/** The fields of `HandOverSigning`, for the schemas of both lists. */
export const handOverSigningFields = {
  number: lineSchema.optional(),
  giver: z.object({ unitName: lineSchema, personName: lineSchema }),
  receiver: z.object({ unitName: lineSchema, personName: lineSchema.optional() }),
  handedAt: instantSchema,
  receivedAt: instantSchema.optional(),
  note: lineSchema.optional(),
  missing: z
    .array(z.object({ dossierCode: dossierCodeSchema, reason: lineSchema }))
    .max(1_000)
    .optional(),
};
