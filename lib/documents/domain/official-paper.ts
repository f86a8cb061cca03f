import type { ProcedureSheet } from "@/lib/documents/domain/procedure-sheet";
import type { ReceiptPaper } from "@/lib/documents/domain/receipt-paper";
import type { RefusalPaper } from "@/lib/documents/domain/refusal-paper";
import type { ResultPaper } from "@/lib/documents/domain/result-paper";
import type { SupplementPaper } from "@/lib/documents/domain/supplement-paper";

/** Everything that is printed: plain data, frozen when the paper is issued and read again for a reprint. */
export type OfficialPaper = ReceiptPaper | SupplementPaper | RefusalPaper | ResultPaper | ProcedureSheet;
