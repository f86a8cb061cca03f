import type { FeeTiming } from "./dossier-projection";
import type { DossierState } from "./dossier-state";

/** What a dossier costs, in whole đồng, and what was paid; null when nothing is published. */
export type DossierFee = { dueDong: number; paidDong: number; timing: FeeTiming | null } | null;

/** What is still to be paid, in whole đồng; never below zero. */
export function owedDong(fee: DossierFee): number {
  return fee ? Math.max(0, fee.dueDong - fee.paidDong) : 0;
}

/** The fee as its payer should hear of it: what was not received, or was stopped, has nothing left to pay. */
export function feeForPayer(fee: DossierFee, state: DossierState): DossierFee {
  const nothingLeft = state === "REFUSED_RECEPTION" || state === "STOPPED";
  return nothingLeft && fee?.paidDong === 0 ? null : fee;
}
