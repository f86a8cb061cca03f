import { parseDossierCode } from "./dossier-code";
import { parseTemporaryReference } from "./temporary-reference";

const LOOKUP_PATH = "/tra-cuu";
const MAX_INPUT = 500;
const INVISIBLE = /[\p{Cf}\p{White_Space}]/gu;
const DASHES = /[\p{Pd}−]/gu;
const OLD_AGENCY = /^(\d{3})(\d{2})(\d{2})([A-Y]\d{2})$/;
const NEW_AGENCY = /^([A-Y]\d{2})([A-Z0-9]*)$/;

/** What somebody typed, pasted or scanned: the code or reference meant, and the token when it was a QR code. */
export type LookupInput = { readonly code: string; readonly token: string | null };

/** Contents of the QR code on a receipt: no personal data, an unguessable token beside the code. */
export function lookupUrl(portalOrigin: string, code: string, token: string): string {
  const url = new URL(LOOKUP_PATH, portalOrigin);
  url.searchParams.set("ma", code);
  url.searchParams.set("k", token);
  return url.toString();
}

/**
 * Understands look-up input: a dossier code or temporary reference in any case, with spaces, other dashes,
 * or without its dots and dashes as long as only one code can be meant; or the address in a QR code.
 * Null when it is none, or could be several.
 */
export function readLookupInput(text: string): LookupInput | null {
  if (text.length > MAX_INPUT) return null;
  const payload = readPayload(text.trim());
  const code = normalizeCode(payload?.code ?? text);
  return code === null ? null : { code, token: payload?.token ?? null };
}

function readPayload(text: string): LookupInput | null {
  const url = /^https?:/i.test(text) ? readUrl(text) : null;
  const code = url?.searchParams.get("ma");
  return code ? { code, token: url?.searchParams.get("k") || null } : null;
}

/** `URL.parse` is missing in the browsers of older phones. */
function readUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function normalizeCode(text: string): string | null {
  const typed = text.normalize("NFKC").replace(INVISIBLE, "").replace(DASHES, "-").toUpperCase();
  const reference = parseTemporaryReference(typed);
  if (reference) return reference;
  if (parseDossierCode(typed)) return typed;
  const candidates = completions(typed);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Valid codes that have the typed characters and a separator at least wherever one was typed. */
function completions(typed: string): string[] {
  const compact = typed.replace(/[.-]/g, "");
  const wanted = separatorPositions(typed);
  const found = new Set<string>();
  for (const orderDigits of [4, 5, 6]) {
    const dateAt = compact.length - orderDigits - 6;
    if (dateAt < 3) continue;
    const tail = `${compact.slice(dateAt, dateAt + 6)}-${compact.slice(dateAt + 6)}`;
    for (const agency of agencyForms(compact.slice(0, dateAt), wanted)) {
      const code = `${agency}-${tail}`;
      const present = separatorPositions(code);
      if (parseDossierCode(code) && [...wanted].every((at) => present.has(at))) found.add(code);
    }
  }
  return [...found];
}

/** Where separators stand, counted in characters that are none. */
function separatorPositions(code: string): Set<number> {
  const positions = new Set<number>();
  let characters = 0;
  for (const character of code) {
    if (character === "." || character === "-") positions.add(characters);
    else characters += 1;
  }
  return positions;
}

/** An agency code without dots may be the old form, one level, or levels of two characters; typed dots are kept. */
function agencyForms(compact: string, typedDots: ReadonlySet<number>): string[] {
  const old = OLD_AGENCY.exec(compact);
  if (old) return [old.slice(1).join(".")];
  const [, province, rest] = NEW_AGENCY.exec(compact) ?? [];
  if (!province) return [];
  if (!rest) return [province];
  const asTyped = [...rest].map((character, index) =>
    typedDots.has(index + 3) ? `.${character}` : character,
  );
  const typedGroups = asTyped.join("").replace(/^\./, "");
  const pairs = rest.match(/..?/g)?.join(".") ?? rest;
  return [`${province}.${typedGroups}`, ...(typedGroups === rest ? [`${province}.${pairs}`] : [])];
}
