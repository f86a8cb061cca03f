import type { FeeTiming } from "./dossier-projection";

/** What a dossier costs, in whole đồng, and what was paid; null when nothing is published. */
export type DossierFee = { dueDong: number; paidDong: number; timing: FeeTiming | null } | null;
