import { z } from "zod";
import type { FeeReceipt } from "@/lib/documents/domain/fee-receipt";
import { dongSchema } from "@/lib/documents/schemas/paper-letter-schema";
import {
  dossierCodeSchema,
  instantSchema,
  lineSchema,
  paperHeaderSchema,
} from "@/lib/documents/schemas/paper-parts-schema";

/** Frozen data of a fee receipt. */
export const feeReceiptSchema = z.object({
  kind: z.literal("FEE_RECEIPT"),
  header: paperHeaderSchema,
  collectingUnitName: lineSchema,
  taxCode: lineSchema.optional(),
  formNumber: lineSchema,
  symbol: lineSchema,
  number: lineSchema.min(1),
  dossierCode: dossierCodeSchema,
  payerName: lineSchema,
  payerAddress: lineSchema.optional(),
  items: z
    .array(z.object({ name: lineSchema, amountDong: dongSchema.max(1_000_000_000_000) }))
    .min(1)
    .max(50),
  method: z.enum(["CASH", "TRANSFER", "ONLINE"]),
  collectedAt: instantSchema,
  collectorName: lineSchema,
}) satisfies z.ZodType<FeeReceipt>;
