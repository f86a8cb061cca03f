import type { Regime } from "@/lib/dossiers/domain/regime";

/** Papers printed on a form that a circular of the Government Office fixes. */
export type FormKind = "RECEIPT" | "SUPPLEMENT" | "REFUSAL";

export type PaperForm = { number: string; circular: string };

const CIRCULARS: Record<Regime, string> = {
  R2018: "01/2018/TT-VPCP",
  R2025: "03/2025/TT-VPCP",
};

const NUMBERS: Record<Regime, Record<FormKind, string>> = {
  R2018: { RECEIPT: "01", SUPPLEMENT: "02", REFUSAL: "03" },
  R2025: { RECEIPT: "01", SUPPLEMENT: "02", REFUSAL: "03" },
};

/**
 * The number of the form and the circular that fixes it.
 * Law: Circular 01/2018/TT-VPCP art. 9; Circular 03/2025/TT-VPCP, annex I.
 */
export function paperForm(kind: FormKind, regime: Regime): PaperForm {
  return { number: NUMBERS[regime][kind], circular: CIRCULARS[regime] };
}
