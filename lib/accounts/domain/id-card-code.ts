import { parsePersonalId, type Sex } from "./personal-id";

/** What a scanner types from the code on an ID card, as far as a form can use it; days as `YYYY-MM-DD`. */
export type IdCardCode = {
  personalId: string;
  fullName: string | null;
  birthOn: string | null;
  sex: Sex | null;
  address: string | null;
};

const SEXES: Readonly<Record<string, Sex>> = { nam: "MALE", nữ: "FEMALE" };

/**
 * Reads what stands in the identity field of the counter: a number that was typed, or the line that a scanner types
 * from the card, `number|old number|name|ddMMyyyy|sex|address|ddMMyyyy of issue`. Null for anything else. A card is
 * shown, not verified: what it says only fills in the form.
 */
export function parseIdCardCode(text: string): IdCardCode | null {
  const [number = "", , name = "", birth = "", sex = "", address = ""] = text.normalize("NFC").split("|");
  const personalId = parsePersonalId(number)?.value;
  if (!personalId) return null;
  return {
    personalId,
    fullName: cleaned(name),
    birthOn: dayOf(birth.trim()),
    sex: SEXES[sex.trim().toLocaleLowerCase("vi")] ?? null,
    address: cleaned(address),
  };
}

function cleaned(text: string): string | null {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim() || null;
}

/** `15021990` as `1990-02-15`; null unless the calendar has that day. */
function dayOf(text: string): string | null {
  const parts = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return null;
  const day = `${parts[3]}-${parts[2]}-${parts[1]}`;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}
