import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { printableText } from "@/lib/documents/domain/printable-text";
import { compilePaper, paperCompiler } from "@/lib/documents/render/paper-compiler";
import { procedureSheetView } from "@/lib/documents/render/views/procedure-sheet-view";
import { receiptView } from "@/lib/documents/render/views/receipt-view";
import { refusalView } from "@/lib/documents/render/views/refusal-view";
import { resultView } from "@/lib/documents/render/views/result-view";
import { supplementView } from "@/lib/documents/render/views/supplement-view";

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
    case "RESULT":
      return compilePaper("result", resultView(paper), paper.header.issuedAt);
    case "PROCEDURE_SHEET":
      return compilePaper("procedure-sheet", procedureSheetView(paper), paper.printedAt);
    default:
      throw new RangeError(`No template draws ${paper.kind}`);
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
