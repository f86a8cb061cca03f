import { stripInvisible, toSearchForm } from "./search-form";

export type PersonNameError = "EMPTY" | "TOO_LONG" | "FORBIDDEN_CHARACTER";

export type PersonNameCheck =
  | { readonly ok: true; readonly value: string; readonly searchForm: string }
  | { readonly ok: false; readonly value: string; readonly error: PersonNameError };

export const PERSON_NAME_MAX_LENGTH = 60;
/** Latin letters, at most one loose accent each (some minority names have no composed form), then `'`, `-`, spaces. */
const NAME = /^(?:\p{Script=Latin}\p{M}?)(?:[ '-]*(?:\p{Script=Latin}\p{M}?))*$/u;
const APOSTROPHES = /[‘’ʼʹ`´]/gu;
const collator = new Intl.Collator("vi");

/** NFC, plain apostrophes, single spaces, nothing invisible; letters and their case stay as typed. */
export function normalizePersonName(text: string): string {
  const plain = stripInvisible(text).replace(APOSTROPHES, "'");
  return plain.normalize("NFKC").replace(/\s+/gu, " ").trim();
}

/** Checks a name of one word or more, 1–60 characters, with the letters of every people of the country. */
export function checkPersonName(text: string): PersonNameCheck {
  const value = normalizePersonName(text);
  if (value === "") return { ok: false, value, error: "EMPTY" };
  if ([...value].length > PERSON_NAME_MAX_LENGTH) return { ok: false, value, error: "TOO_LONG" };
  if (!NAME.test(value)) return { ok: false, value, error: "FORBIDDEN_CHARACTER" };
  return { ok: true, value, searchForm: toSearchForm(value) };
}

/** Upper case without spaces or accents, as the population database matches names. */
export function toMatchingForm(name: string): string {
  return toSearchForm(name).replaceAll(" ", "").toUpperCase();
}

/** Order of Vietnamese lists of people: by given name (the last word), then by the whole name. */
export function comparePersonNames(a: string, b: string): number {
  return collator.compare(givenNameOf(a), givenNameOf(b)) || collator.compare(a, b);
}

function givenNameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
