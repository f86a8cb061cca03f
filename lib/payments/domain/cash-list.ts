/** One taking of a fee on the day's cash list. */
export type CashLine = {
  id: string;
  dossierId: string;
  code: string;
  payerName: string;
  amountDong: number;
  method: string;
  receiptNumber: string;
  takenAt: string;
};

/** How often and how much was taken by one method. */
export type CashSum = { method: string; count: number; amountDong: number };

/** Sums of a day's takings by method, in the order in which the methods first appear. */
export function sumByMethod(lines: readonly Pick<CashLine, "method" | "amountDong">[]): CashSum[] {
  const sums = new Map<string, CashSum>();
  for (const { method, amountDong } of lines) {
    const sum = sums.get(method) ?? { method, count: 0, amountDong: 0 };
    sums.set(method, { method, count: sum.count + 1, amountDong: sum.amountDong + amountDong });
  }
  return [...sums.values()];
}
