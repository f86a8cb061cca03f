import { z } from "zod";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { procedureSheetSchema } from "@/lib/documents/schemas/procedure-sheet-schema";
import { receiptPaperSchema } from "@/lib/documents/schemas/receipt-paper-schema";
import { refusalPaperSchema } from "@/lib/documents/schemas/refusal-paper-schema";
import { resultPaperSchema } from "@/lib/documents/schemas/result-paper-schema";
import { supplementPaperSchema } from "@/lib/documents/schemas/supplement-paper-schema";

/** Reads the frozen data of a paper back for a reprint, and checks it before it is frozen. */
export const officialPaperSchema = z.discriminatedUnion("kind", [
  receiptPaperSchema,
  supplementPaperSchema,
  refusalPaperSchema,
  resultPaperSchema,
  procedureSheetSchema,
]) satisfies z.ZodType<OfficialPaper>;
