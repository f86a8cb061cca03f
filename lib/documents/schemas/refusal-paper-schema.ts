import { z } from "zod";
import type { RefusalPaper } from "@/lib/documents/domain/refusal-paper";
import {
  channelSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  paperPartySchema,
  paperReferenceSchema,
  passageSchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of form F03. */
export const refusalPaperSchema = z.object({
  kind: z.literal("REFUSAL"),
  regime: regimeSchema,
  header: paperHeaderSchema,
  number: lineSchema.optional(),
  stage: z.enum(["RECEPTION", "RESOLUTION"]),
  reference: paperReferenceSchema,
  lookup: paperLookupSchema,
  receivingUnitName: lineSchema,
  channel: channelSchema,
  submittedAt: instantSchema,
  applicant: paperPartySchema,
  requestContent: lineSchema,
  reason: passageSchema,
  legalBasis: passageSchema.optional(),
  hotline: lineSchema.optional(),
  officerName: lineSchema,
}) satisfies z.ZodType<RefusalPaper>;
