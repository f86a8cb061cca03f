import "server-only";
import type { DossierFee } from "@/lib/dossiers/domain/dossier-fee";
import type { FeeTiming } from "@/lib/dossiers/domain/dossier-projection";

/** What a dossier costs and what has been paid, as its row or projection says. */
export function readFee(dossier: {
  feeDong: number | null;
  feePaidDong: number;
  feeTiming: string | null;
}): DossierFee {
  const { feeDong, feePaidDong, feeTiming } = dossier;
  return feeDong === null
    ? null
    : { dueDong: feeDong, paidDong: feePaidDong, timing: feeTiming as FeeTiming | null };
}
