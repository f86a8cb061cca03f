import type { Answers } from "@/lib/forms/domain/e-form";
import type { Channel } from "@/lib/procedures/domain/channel";
import { findFeeDue } from "@/lib/procedures/domain/fee-due";
import type { DossierProjection, FeeTiming } from "./dossier-projection";
import type { DossierState } from "./dossier-state";

/** What a dossier costs, in whole đồng, and what was paid; null when nothing is published. */
export type DossierFee = { dueDong: number; paidDong: number; timing: FeeTiming | null } | null;

/** What a dossier filed this way with these answers will cost; null when nothing is published or known. */
export function quoteFee(
  { fees, collect }: { fees: Parameters<typeof findFeeDue>[0]; collect?: FeeTiming | undefined },
  channel: Channel,
  answers: Answers,
): DossierFee {
  const dueDong = findFeeDue(fees, channel, answers);
  if (dueDong === null) return null;
  return { dueDong, paidDong: 0, timing: dueDong > 0 ? (collect ?? "AT_RECEPTION") : null };
}

type FeeFacts = Pick<DossierProjection, "feeDong" | "feePaidDong" | "feeTiming">;

/**
 * What changes when mended answers cost otherwise than those before. What was already taken is not given back by an
 * answer; where nothing is published, nothing changes.
 */
export function feeAfterAnswers(
  { feeDong, feePaidDong, feeTiming }: FeeFacts,
  quoted: DossierFee,
): Partial<Pick<FeeFacts, "feeDong" | "feeTiming">> {
  if (!quoted) return {};
  const dueDong = Math.max(quoted.dueDong, feePaidDong);
  if (dueDong === feeDong) return {};
  return { feeDong: dueDong, feeTiming: dueDong === 0 ? null : (quoted.timing ?? feeTiming) };
}

/** What is still to be paid, in whole đồng; never below zero. */
export function owedDong(fee: { dueDong: number; paidDong: number } | null): number {
  return fee ? Math.max(0, fee.dueDong - fee.paidDong) : 0;
}

/** The fee as its payer should hear of it: what was not received, or was stopped, has nothing left to pay. */
export function feeForPayer(fee: DossierFee, state: DossierState): DossierFee {
  const nothingLeft = state === "REFUSED_RECEPTION" || state === "STOPPED";
  return nothingLeft && fee?.paidDong === 0 ? null : fee;
}
