import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { readLookupInput } from "./dossier-lookup";

/** What an officer typed into the search: a whole code, the beginning of one, or a name. */
export type SearchTerm =
  | { kind: "CODE"; value: string }
  | { kind: "CODE_PREFIX"; value: string }
  | { kind: "NAME"; value: string };

const CODE_START = /^(TN-?[0-9A-Z]*|\d{3}(\.|$)[0-9A-Z.-]*|[A-Y]\d{2}[0-9A-Z.-]*)$/;
const SHORTEST = 2;

/** Understands codes in any case, with spaces or other dashes; anything else is a name. Null when it is too short. */
export function readSearchTerm(text: string): SearchTerm | null {
  const whole = readLookupInput(text);
  if (whole) return { kind: "CODE", value: whole.code };
  const typed = text
    .normalize("NFKC")
    .replace(/[\p{Cf}\s]/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .toUpperCase();
  if (typed.length >= SHORTEST && /\d/.test(typed) && CODE_START.test(typed)) {
    return { kind: "CODE_PREFIX", value: typed.replace(/^TN-?/, "TN-") };
  }
  const name = toSearchForm(text);
  return name.length >= SHORTEST ? { kind: "NAME", value: name } : null;
}
