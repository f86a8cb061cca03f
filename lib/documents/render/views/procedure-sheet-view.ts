import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { dateOfInstant } from "@/lib/documents/domain/paper-time";
import type { ProcedureSheet } from "@/lib/documents/domain/procedure-sheet";
import { qrCode } from "@/lib/documents/render/qr-code";

const countOnSheet = (count: number) => (count === 0 ? "" : String(count));

/** What template `procedure-sheet` prints. */
export function procedureSheetView(sheet: ProcedureSheet) {
  return {
    ...sheet,
    printedOn: dateOfInstant(sheet.printedAt),
    qr: qrCode(sheet.pageUrl),
    term: sheet.termText,
    components: sheet.components.map((component) => ({
      name: component.name,
      note: component.note ?? null,
      original: countOnSheet(component.original),
      copy: countOnSheet(component.copy),
    })),
    fees: sheet.fees.map((fee) => ({
      name: fee.name,
      note: fee.note ?? null,
      amount: fee.amountDong === 0 ? "Không thu" : dongOnPaper(fee.amountDong),
    })),
    hotline: sheet.hotline ?? null,
  };
}
