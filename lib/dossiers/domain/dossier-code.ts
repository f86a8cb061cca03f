import { isLocalDate, type LocalDate } from "@/lib/calendar/domain/local-date";
import { parseAgencyCode } from "@/lib/organization/domain/agency-code";

/** The code of an accepted dossier, one for life: `<agency>-YYMMDD-XXXX` (TT 01/2018 Art. 19; NĐ 118/2025 Art. 28). */
export type DossierCode = {
  readonly value: string;
  readonly agencyCode: string;
  /** Local day of reception, the day the code was issued. */
  readonly receivedOn: LocalDate;
  /** Order in that day of that agency, from 1. */
  readonly order: number;
};

const CODE = /^(.+)-(\d{2})(\d{2})(\d{2})-(\d{4,6})$/;
const MAX_ORDER = 999_999;

/** Reads a code exactly as printed, of either agency scheme; null unless its date exists. */
export function parseDossierCode(text: string): DossierCode | null {
  const match = CODE.exec(text);
  if (!match) return null;
  const [, agencyCode = "", year, month, day, digits] = match;
  const receivedOn = `20${year}-${month}-${day}`;
  const order = Number(digits);
  if (!parseAgencyCode(agencyCode) || !isLocalDate(receivedOn) || order === 0) return null;
  return { value: text, agencyCode, receivedOn, order };
}

/**
 * Writes the code of the `order`-th dossier of an agency on a local day; four digits, more after 9999.
 * Throws a `RangeError` when a part is not valid.
 */
export function formatDossierCode(agencyCode: string, receivedOn: LocalDate, order: number): string {
  if (!parseAgencyCode(agencyCode)) throw new RangeError(`not an agency code: ${agencyCode}`);
  if (!isLocalDate(receivedOn) || !receivedOn.startsWith("20"))
    throw new RangeError(`not a day: ${receivedOn}`);
  if (!Number.isInteger(order) || order < 1 || order > MAX_ORDER) throw new RangeError(`order ${order}`);
  return `${agencyCode}-${receivedOn.slice(2).replaceAll("-", "")}-${String(order).padStart(4, "0")}`;
}
