import { parsePersonalId } from "./personal-id";
import { stripInvisible } from "./search-form";

/** A tax code, also the enterprise code (TT 105/2020/TT-BTC Art. 5). */
export type TaxCode = {
  /** 10, 12 or 13 digits without dash: the only form that is stored and compared. */
  readonly value: string;
  /** `PERSON`: the personal ID number of a person or household business, since 2025-07-01. */
  readonly kind: "ORGANISATION" | "BRANCH" | "PERSON";
};

export type TaxCodeCheck =
  | { readonly ok: true; readonly taxCode: TaxCode; readonly warnings: readonly "CHECK_DIGIT_UNDECIDED"[] }
  | { readonly ok: false; readonly error: "FORMAT" | "CHECK_DIGIT" };

const ORGANISATION = /^(\d{10})(?:-?(\d{3}))?$/;
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Checks a tax code. Where the rule gives ten as the check digit, registers disagree: that is a warning, to be
 * confirmed in the business register.
 */
export function checkTaxCode(text: string): TaxCodeCheck {
  const typed = stripInvisible(text).replace(/[\s.]/gu, "").replace(/[‐‑–]/gu, "-");
  const personalId = parsePersonalId(typed);
  if (personalId) return { ok: true, taxCode: { value: personalId.value, kind: "PERSON" }, warnings: [] };
  const [, head, branch] = ORGANISATION.exec(typed) ?? [];
  if (!head || branch === "000") return { ok: false, error: "FORMAT" };
  const taxCode: TaxCode = { value: head + (branch ?? ""), kind: branch ? "BRANCH" : "ORGANISATION" };
  const expected = checkDigitOf(head);
  if (expected === 10) return { ok: true, taxCode, warnings: ["CHECK_DIGIT_UNDECIDED"] };
  return Number(head[9]) === expected
    ? { ok: true, taxCode, warnings: [] }
    : { ok: false, error: "CHECK_DIGIT" };
}

/** The code as written on papers: a branch has a dash before its number. */
export function writeTaxCode(taxCode: TaxCode): string {
  if (taxCode.kind !== "BRANCH") return taxCode.value;
  return `${taxCode.value.slice(0, 10)}-${taxCode.value.slice(10)}`;
}

/** What the tenth digit should be, 1–10, from the first nine. */
function checkDigitOf(head: string): number {
  return 10 - (WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(head[index]), 0) % 11);
}
