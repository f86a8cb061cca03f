import type { ApologyPaper } from "@/lib/documents/domain/apology-paper";
import type { ControlSheet } from "@/lib/documents/domain/control-sheet";
import type { FeeReceipt } from "@/lib/documents/domain/fee-receipt";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import type { FolderLabel } from "@/lib/documents/domain/folder-label";
import type { ObligationPaper } from "@/lib/documents/domain/obligation-paper";
import type { OpinionRequestPaper } from "@/lib/documents/domain/opinion-request-paper";
import type { PausePaper } from "@/lib/documents/domain/pause-paper";
import type { PostHandOver } from "@/lib/documents/domain/post-hand-over";
import type { ProcedureSheet } from "@/lib/documents/domain/procedure-sheet";
import type { ProcessingHistory } from "@/lib/documents/domain/processing-history";
import type { ReceiptPaper } from "@/lib/documents/domain/receipt-paper";
import type { RefusalPaper } from "@/lib/documents/domain/refusal-paper";
import type { RegisterBook } from "@/lib/documents/domain/register-book";
import type { ResolutionRefusalPaper } from "@/lib/documents/domain/resolution-refusal-paper";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import type { ResultPaper } from "@/lib/documents/domain/result-paper";
import type { ReturnAcknowledgement } from "@/lib/documents/domain/return-acknowledgement";
import type { StopPaper } from "@/lib/documents/domain/stop-paper";
import type { SupplementPaper } from "@/lib/documents/domain/supplement-paper";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";

/** A paper that belongs to a dossier: its data is frozen when it is issued and read again for a reprint. */
export type FrozenPaper =
  | ReceiptPaper
  | SupplementPaper
  | RefusalPaper
  | ResolutionRefusalPaper
  | ResultPaper
  | ApologyPaper
  | StopPaper
  | PausePaper
  | ObligationPaper
  | OpinionRequestPaper
  | ControlSheet
  | TransferSlip
  | FeeReceipt
  | FolderHandOver
  | ResultHandOver
  | ReturnAcknowledgement
  | PostHandOver;

/** A print of what is known at this moment; the next one may say something else. */
export type PassingPrint = ProcedureSheet | RegisterBook | ProcessingHistory | FolderLabel;

/** Everything that is printed, as plain data. */
export type OfficialPaper = FrozenPaper | PassingPrint;
