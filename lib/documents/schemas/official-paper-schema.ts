import { z } from "zod";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { apologyPaperSchema } from "@/lib/documents/schemas/apology-paper-schema";
import { controlSheetSchema } from "@/lib/documents/schemas/control-sheet-schema";
import { feeReceiptSchema } from "@/lib/documents/schemas/fee-receipt-schema";
import { folderHandOverSchema } from "@/lib/documents/schemas/folder-hand-over-schema";
import { folderLabelSchema } from "@/lib/documents/schemas/folder-label-schema";
import { obligationPaperSchema } from "@/lib/documents/schemas/obligation-paper-schema";
import { opinionRequestPaperSchema } from "@/lib/documents/schemas/opinion-request-paper-schema";
import { pausePaperSchema } from "@/lib/documents/schemas/pause-paper-schema";
import { postHandOverSchema } from "@/lib/documents/schemas/post-hand-over-schema";
import { procedureSheetSchema } from "@/lib/documents/schemas/procedure-sheet-schema";
import { processingHistorySchema } from "@/lib/documents/schemas/processing-history-schema";
import { receiptPaperSchema } from "@/lib/documents/schemas/receipt-paper-schema";
import { refusalPaperSchema } from "@/lib/documents/schemas/refusal-paper-schema";
import { registerBookSchema } from "@/lib/documents/schemas/register-book-schema";
import { resolutionRefusalPaperSchema } from "@/lib/documents/schemas/resolution-refusal-paper-schema";
import { resultHandOverSchema } from "@/lib/documents/schemas/result-hand-over-schema";
import { resultPaperSchema } from "@/lib/documents/schemas/result-paper-schema";
import { returnAcknowledgementSchema } from "@/lib/documents/schemas/return-acknowledgement-schema";
import { stopPaperSchema } from "@/lib/documents/schemas/stop-paper-schema";
import { supplementPaperSchema } from "@/lib/documents/schemas/supplement-paper-schema";
import { transferSlipSchema } from "@/lib/documents/schemas/transfer-slip-schema";

/** Reads the frozen data of a paper back for a reprint, and checks it before it is frozen. */
export const officialPaperSchema = z.discriminatedUnion("kind", [
  receiptPaperSchema,
  supplementPaperSchema,
  refusalPaperSchema,
  resolutionRefusalPaperSchema,
  resultPaperSchema,
  apologyPaperSchema,
  stopPaperSchema,
  pausePaperSchema,
  obligationPaperSchema,
  opinionRequestPaperSchema,
  controlSheetSchema,
  transferSlipSchema,
  feeReceiptSchema,
  folderHandOverSchema,
  resultHandOverSchema,
  returnAcknowledgementSchema,
  postHandOverSchema,
  procedureSheetSchema,
  registerBookSchema,
  processingHistorySchema,
  folderLabelSchema,
]) satisfies z.ZodType<OfficialPaper>;
