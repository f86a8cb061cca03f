import type { Answers, Condition } from "@/lib/forms/domain/e-form";
import { holds } from "@/lib/forms/domain/visible-fields";
import type { Channel } from "./channel";

type Fee = {
  channel: Channel | null;
  amount: number | null;
  onlyIf?: Condition | undefined;
  each?: { field: string; free: number } | undefined;
};

/**
 * What a dossier with these answers costs, in whole đồng; null when nothing is published, or one of the amounts due
 * is not known (it may be for the provincial council to set).
 */
export function findFeeDue(fees: readonly Fee[], channel: Channel, answers: Answers): number | null {
  const due = fees.filter(
    (fee) => (fee.channel === null || fee.channel === channel) && holds(fee.onlyIf, answers),
  );
  const amounts = due.map((fee) => (fee.amount === null ? null : fee.amount * timesOf(fee, answers)));
  if (amounts.length === 0 || amounts.includes(null)) return null;
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function timesOf(fee: Fee, answers: Answers): number {
  if (!fee.each) return 1;
  const count = Number(answers[fee.each.field] ?? 0);
  return Number.isInteger(count) ? Math.max(0, count - fee.each.free) : 0;
}
