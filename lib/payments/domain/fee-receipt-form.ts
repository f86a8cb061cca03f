/** Form and symbol of the receipts for fees and charges printed at the counters (NĐ 123/2020/NĐ-CP). */
export const FEE_RECEIPT_FORM = "01BLP0-001";

/** Symbol of the receipts of a year: `LS-26E`. Numbers start again with it. */
export function feeReceiptSymbol(year: number): string {
  return `LS-${String(year % 100).padStart(2, "0")}E`;
}

/** The running number of a receipt within its symbol, seven digits. */
export function formatReceiptNumber(order: number): string {
  return String(order).padStart(7, "0");
}
