import type { ShownIdentity } from "@/lib/accounts/domain/shown-identity";
import type { Condition } from "@/lib/forms/domain/e-form";
import type { findFeeDue } from "@/lib/procedures/domain/fee-due";
import type { DossierFee } from "./dossier-fee";
import type { FeeTiming } from "./dossier-projection";

/** A paper as the counter counts it; shown when the answers call for it. */
export type CountedPaper = {
  code: string;
  name: string;
  kind: "SUBMIT" | "PRESENT" | "FORM";
  required: boolean;
  originals: number | null;
  copies: number | null;
  onlyIf?: Condition | undefined;
};

/** What the counter's one page knows of a draft beyond what every filer sees. */
export type CounterExtras = {
  papersAsked: CountedPaper[];
  fees: Parameters<typeof findFeeDue>[0];
  collect: FeeTiming;
  /** Goes with the fee, so that pressed twice is taken once. */
  takingId: string;
  /** What was shown for the applicant's number when the walk-in began. */
  shown: ShownIdentity | null;
  /** The slip of a dossier that the post brought; null for a walk-in. */
  slip: { slipNumber: string; handedAt: string; missing: string | null } | null;
};

/** What one person brought to the counter on one day. */
export type Visit = {
  applicantName: string;
  dossiers: {
    id: string;
    code: string;
    procedureName: string;
    dueAt: string | null;
    fee: DossierFee;
    papers: { id: string; form: string }[];
  }[];
};
