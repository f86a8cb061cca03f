import type { Regime } from "@/lib/dossiers/domain/regime";

/** Papers printed on a form that a circular of the Government Office fixes. */
export type FormKind =
  | "RECEIPT"
  | "SUPPLEMENT"
  | "REFUSAL"
  | "RESOLUTION_REFUSAL"
  | "APOLOGY"
  | "STOP"
  | "CONTROL_SHEET"
  | "REGISTER";

export type PaperForm = { number: string; circular: string };

const CIRCULARS: Record<Regime, string> = {
  R2018: "01/2018/TT-VPCP",
  R2025: "03/2025/TT-VPCP",
};

const NUMBERS: Record<FormKind, Record<Regime, string | null>> = {
  RECEIPT: { R2018: "01", R2025: "01" },
  SUPPLEMENT: { R2018: "02", R2025: "02" },
  REFUSAL: { R2018: "03", R2025: "03" },
  RESOLUTION_REFUSAL: { R2018: "03", R2025: "03" },
  APOLOGY: { R2018: "04", R2025: "04" },
  STOP: { R2018: null, R2025: "05" },
  CONTROL_SHEET: { R2018: "05", R2025: "06" },
  REGISTER: { R2018: "06", R2025: "07" },
};

/**
 * The number of the form and the circular that fixes it; null when the regime has no form for this paper.
 * Law: Circular 01/2018/TT-VPCP art. 9; Circular 03/2025/TT-VPCP, annex I.
 */
export function paperForm(kind: FormKind, regime: Regime): PaperForm | null {
  const number = NUMBERS[kind][regime];
  return number === null ? null : { number, circular: CIRCULARS[regime] };
}
