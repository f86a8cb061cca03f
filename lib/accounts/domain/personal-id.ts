import { BIRTH_PROVINCES } from "./birth-province";
import type { PartialDate } from "./partial-date";
import { stripInvisible } from "./search-form";

export type Sex = "MALE" | "FEMALE";

/** A personal ID number (số định danh cá nhân, 12 digits, NĐ 70/2024/NĐ-CP) and what its digits say. */
export type PersonalId = {
  readonly value: string;
  readonly provinceCode: string;
  /** Null for a code that is no province: a person registered abroad. */
  readonly provinceName: string | null;
  readonly sex: Sex;
  readonly birthYear: number;
};

/** To be confirmed by an officer, never refused: corrections and changes of sex exist. */
export type PersonalIdWarning = "UNKNOWN_PROVINCE" | "SEX_DIFFERS" | "BIRTH_YEAR_DIFFERS";

export type PersonalIdCheck =
  | { readonly ok: true; readonly personalId: PersonalId; readonly warnings: readonly PersonalIdWarning[] }
  | { readonly ok: false; readonly error: "NOT_TWELVE_DIGITS" };

/** Reads a number written with or without spaces, dots or dashes; null unless it has 12 digits. */
export function parsePersonalId(text: string): PersonalId | null {
  const value = stripInvisible(text).replace(/[\s.-]/gu, "");
  if (!/^\d{12}$/.test(value)) return null;
  const centuryAndSex = Number(value[3]);
  return {
    value,
    provinceCode: value.slice(0, 3),
    provinceName: BIRTH_PROVINCES[value.slice(0, 3)] ?? null,
    sex: centuryAndSex % 2 === 0 ? "MALE" : "FEMALE",
    birthYear: (19 + Math.floor(centuryAndSex / 2)) * 100 + Number(value.slice(4, 6)),
  };
}

/**
 * Checks a number against what the person declared. There is no check digit: only the form can be wrong, all else
 * is a warning.
 */
export function checkPersonalId(
  text: string,
  declared: { sex?: Sex | undefined; birth?: PartialDate | undefined } = {},
): PersonalIdCheck {
  const personalId = parsePersonalId(text);
  if (!personalId) return { ok: false, error: "NOT_TWELVE_DIGITS" };
  const warnings: PersonalIdWarning[] = [];
  if (personalId.provinceName === null) warnings.push("UNKNOWN_PROVINCE");
  if (declared.sex && declared.sex !== personalId.sex) warnings.push("SEX_DIFFERS");
  if (declared.birth && declared.birth.year !== personalId.birthYear) warnings.push("BIRTH_YEAR_DIFFERS");
  return { ok: true, personalId, warnings };
}

/** Whether the text is a number of the old nine-digit card, kept to find old dossiers. */
export function isOldIdCardNumber(text: string): boolean {
  return /^\d{9}$/.test(text);
}
