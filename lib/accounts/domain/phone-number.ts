import { stripInvisible } from "./search-form";

export type PhoneKind = "MOBILE" | "LANDLINE" | "FOREIGN";

export type PhoneNumber = {
  /** E.164, e.g. `+84912345678`: the only form that is stored and compared. */
  readonly e164: string;
  readonly kind: PhoneKind;
  /** Text messages go to Vietnamese mobile numbers only. */
  readonly canReceiveSms: boolean;
};

const MOBILE = /^\+84(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const LANDLINE = /^\+842\d{9}$/;
const FOREIGN = /^\+[1-9]\d{6,14}$/;

/**
 * Reads a phone number written with `0`, `84`, `0084` or `+84`, spaces, dots, dashes or brackets. Null for what
 * cannot be called, also the eleven-digit mobile numbers that ended in 2018 (old dossiers keep those as text).
 */
export function parsePhoneNumber(text: string): PhoneNumber | null {
  const e164 = toE164(stripInvisible(text).replace(/[\s.\-‐‑–()]/gu, ""));
  if (MOBILE.test(e164)) return { e164, kind: "MOBILE", canReceiveSms: true };
  if (LANDLINE.test(e164)) return { e164, kind: "LANDLINE", canReceiveSms: false };
  if (e164.startsWith("+84") || !FOREIGN.test(e164)) return null;
  return { e164, kind: "FOREIGN", canReceiveSms: false };
}

/** The number as dialled inside the country (`0912345678`); foreign numbers stay international. */
export function toNationalNumber(phone: PhoneNumber): string {
  return phone.kind === "FOREIGN" ? phone.e164 : phone.e164.replace("+84", "0");
}

/** A stored number as people in the country dial it; what cannot be called stays as it was written. */
export function sayPhoneNumber(text: string): string {
  const phone = parsePhoneNumber(text);
  return phone ? toNationalNumber(phone) : text;
}

function toE164(digits: string): string {
  const international = digits.replace(/^00/, "+");
  if (international.startsWith("+")) return international.replace(/^\+840/, "+84");
  if (international.startsWith("0")) return `+84${international.slice(1)}`;
  return international.startsWith("84") ? `+${international}` : international;
}
