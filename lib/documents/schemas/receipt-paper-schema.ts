import { z } from "zod";
import type { ReceiptPaper } from "@/lib/documents/domain/receipt-paper";
import {
  channelSchema,
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
  paperLookupSchema,
  paperOwnerSchema,
  paperPartySchema,
  regimeSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

const countSchema = z.int().min(0).max(9_999);

const receivedComponentSchema = z.object({
  name: lineSchema,
  original: countSchema,
  certified: countSchema,
  photo: countSchema,
  electronic: countSchema,
});

const termSchema = z.object({
  value: z.number().positive().max(9_999),
  unit: z.enum(["WORKING_DAY", "WORKING_HOUR", "CALENDAR_DAY", "MONTH"]),
  sameDayCutoffMinutes: z.int().min(0).max(1_440).optional(),
});

const deliverySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("COUNTER"), place: lineSchema }),
  z.object({ kind: z.literal("POST"), address: lineSchema }),
  z.object({ kind: z.literal("ONLINE") }),
]);

const feeSchema = z.object({ amountDong: z.int().min(0), status: z.enum(["PAID", "UNPAID", "EXEMPT"]) });

/** Frozen data of form F01. */
export const receiptPaperSchema = z.object({
  kind: z.literal("RECEIPT"),
  regime: regimeSchema,
  header: paperHeaderSchema,
  dossierCode: dossierCodeSchema,
  lookup: paperLookupSchema,
  receivingUnitName: lineSchema,
  resolvingAgencyName: lineSchema.optional(),
  channel: channelSchema,
  applicant: paperPartySchema,
  agent: z.object({ name: lineSchema, right: lineSchema }).optional(),
  owner: paperOwnerSchema,
  requestContent: lineSchema,
  components: z.array(receivedComponentSchema).max(200),
  setCount: z.int().min(1).max(999),
  term: termSchema,
  receivedAt: instantSchema,
  dueAt: instantSchema,
  dueProvisional: z.boolean().optional(),
  delivery: deliverySchema,
  fee: feeSchema.optional(),
  hotline: lineSchema.optional(),
  replaces: z.object({ issuedAt: instantSchema, dueAt: instantSchema }).optional(),
  officerName: lineSchema,
}) satisfies z.ZodType<ReceiptPaper>;
