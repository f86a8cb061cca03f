import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { printableText } from "@/lib/documents/domain/printable-text";
import { compilePaper, paperCompiler } from "@/lib/documents/render/paper-compiler";
import { apologyView } from "@/lib/documents/render/views/apology-view";
import { controlSheetView } from "@/lib/documents/render/views/control-sheet-view";
import { feeReceiptView } from "@/lib/documents/render/views/fee-receipt-view";
import { folderHandOverView } from "@/lib/documents/render/views/folder-hand-over-view";
import { folderLabelView } from "@/lib/documents/render/views/folder-label-view";
import { obligationView } from "@/lib/documents/render/views/obligation-view";
import { opinionRequestView } from "@/lib/documents/render/views/opinion-request-view";
import { pauseView } from "@/lib/documents/render/views/pause-view";
import { postHandOverView } from "@/lib/documents/render/views/post-hand-over-view";
import { procedureSheetView } from "@/lib/documents/render/views/procedure-sheet-view";
import { processingHistoryView } from "@/lib/documents/render/views/processing-history-view";
import { receiptView } from "@/lib/documents/render/views/receipt-view";
import { refusalView } from "@/lib/documents/render/views/refusal-view";
import { registerBookView } from "@/lib/documents/render/views/register-book-view";
import { resolutionRefusalView } from "@/lib/documents/render/views/resolution-refusal-view";
import { resultHandOverView } from "@/lib/documents/render/views/result-hand-over-view";
import { resultView } from "@/lib/documents/render/views/result-view";
import { returnAcknowledgementView } from "@/lib/documents/render/views/return-acknowledgement-view";
import { stopView } from "@/lib/documents/render/views/stop-view";
import { supplementView } from "@/lib/documents/render/views/supplement-view";
import { transferSlipView } from "@/lib/documents/render/views/transfer-slip-view";

/** The data with every text in it made printable; addresses in codes are ASCII and stay as they are. */
function printable<T>(data: T, hasGlyph: (codePoint: number) => boolean): T {
  const text = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "string" ? printableText(value, hasGlyph) : value,
  );
  return JSON.parse(text) as T;
}

function pdfOf(paper: OfficialPaper): Uint8Array {
  switch (paper.kind) {
    case "RECEIPT":
      return compilePaper("receipt", receiptView(paper), paper.header.issuedAt);
    case "SUPPLEMENT":
      return compilePaper("supplement", supplementView(paper), paper.header.issuedAt);
    case "REFUSAL":
      return compilePaper("refusal", refusalView(paper), paper.header.issuedAt);
    case "RESOLUTION_REFUSAL":
      return compilePaper("resolution-refusal", resolutionRefusalView(paper), paper.header.issuedAt);
    case "RESULT":
      return compilePaper("result", resultView(paper), paper.header.issuedAt);
    case "APOLOGY":
      return compilePaper("apology", apologyView(paper), paper.header.issuedAt);
    case "STOP":
      return compilePaper("stop", stopView(paper), paper.header.issuedAt);
    case "PAUSE":
      return compilePaper("pause", pauseView(paper), paper.header.issuedAt);
    case "OBLIGATION":
      return compilePaper("obligation", obligationView(paper), paper.header.issuedAt);
    case "OPINION_REQUEST":
      return compilePaper("opinion-request", opinionRequestView(paper), paper.header.issuedAt);
    case "CONTROL_SHEET":
      return compilePaper("control-sheet", controlSheetView(paper), paper.header.issuedAt);
    case "TRANSFER_SLIP":
      return compilePaper("transfer-slip", transferSlipView(paper), paper.header.issuedAt);
    case "FEE_RECEIPT":
      return compilePaper("fee-receipt", feeReceiptView(paper), paper.header.issuedAt);
    case "FOLDER_HAND_OVER":
      return compilePaper("folder-hand-over", folderHandOverView(paper), paper.header.issuedAt);
    case "RESULT_HAND_OVER":
      return compilePaper("result-hand-over", resultHandOverView(paper), paper.header.issuedAt);
    case "RETURN_ACKNOWLEDGEMENT":
      return compilePaper("return-acknowledgement", returnAcknowledgementView(paper), paper.header.issuedAt);
    case "POST_HAND_OVER":
      return compilePaper("post-hand-over", postHandOverView(paper), paper.header.issuedAt);
    case "REGISTER":
      return compilePaper("register-book", registerBookView(paper), paper.header.issuedAt, { long: true });
    case "PROCESSING_HISTORY":
      return compilePaper("processing-history", processingHistoryView(paper), paper.header.issuedAt);
    case "PROCEDURE_SHEET":
      return compilePaper("procedure-sheet", procedureSheetView(paper), paper.printedAt);
    case "FOLDER_LABEL":
      return compilePaper("folder-label", folderLabelView(paper), paper.printedAt);
  }
}

/**
 * Draws a paper as PDF/A-2b with its fonts embedded. Guarantees: the same data gives the same bytes; text is NFC
 * and reads back as it was given; no value is ever taken for markup. Takes some milliseconds of this thread.
 * @throws Error when a template is broken; data that passes `officialPaperSchema` always renders.
 */
export async function renderOfficialPaper(paper: OfficialPaper): Promise<Uint8Array> {
  // Native memory of the last paper is only given back between turns: without one, a long run of papers grows.
  await nextTurn();
  return pdfOf(printable(paper, paperCompiler().hasGlyph));
}
