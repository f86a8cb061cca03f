import type { PaperFee } from "@/lib/documents/domain/receipt-paper";

/** `1.234.567 đồng`. The amount is a whole number of đồng. */
export function dongOnPaper(amountDong: number): string {
  return `${String(amountDong).replace(/\B(?=(\d{3})+$)/g, ".")} đồng`;
}

/** The fee line of F01: "8.000 đồng (đã nộp)". A fee of nothing is said in words. */
export function feeOnPaper(fee: PaperFee): string {
  if (fee.status === "EXEMPT") return "Được miễn";
  if (fee.amountDong === 0) return "Không thu";
  return `${dongOnPaper(fee.amountDong)} (${fee.status === "PAID" ? "đã nộp" : "chưa nộp"})`;
}
