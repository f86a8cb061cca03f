import type { Vnd } from "./money";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const GROUPS = ["", "nghìn", "triệu"] as const;
const BILLION = 1_000_000_000;

/** An amount as receipts spell it out: `Một triệu không trăm linh năm nghìn đồng`. */
export function amountInWords(amount: Vnd): string {
  const words = `${numberInWords(amount)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A whole number, not negative, in Vietnamese words, lower case. Throws a `RangeError` for any other number. */
export function numberInWords(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`not a whole number: ${number}`);
  return number === 0 ? "không" : wordsOf(number, false).join(" ");
}

/** `padded`: something was said before, so hundreds that are zero are said too (`không trăm linh năm`). */
function wordsOf(number: number, padded: boolean): string[] {
  if (number >= BILLION) {
    const high = [...wordsOf(Math.floor(number / BILLION), padded), "tỷ"];
    return [...high, ...wordsOf(number % BILLION, true)];
  }
  const words: string[] = [];
  for (const power of [2, 1, 0] as const) {
    const group = Math.floor(number / 1000 ** power) % 1000;
    if (group === 0) continue;
    words.push(...groupWords(group, padded || words.length > 0));
    if (power > 0) words.push(GROUPS[power]);
  }
  return words;
}

function groupWords(group: number, padded: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const units = group % 10;
  const saysHundreds = padded || hundreds > 0;
  const words = saysHundreds ? [digit(hundreds), "trăm"] : [];
  if (tens === 0) {
    if (units === 0) return words;
    return saysHundreds ? [...words, "linh", digit(units)] : [digit(units)];
  }
  words.push(...(tens === 1 ? ["mười"] : [digit(tens), "mươi"]));
  if (units > 0) words.push(unitAfterTens(tens, units));
  return words;
}

/** After tens: `mốt` and `tư` from twenty on, `lăm` from ten on. */
function unitAfterTens(tens: number, units: number): string {
  if (units === 5) return "lăm";
  if (tens > 1 && units === 1) return "mốt";
  return tens > 1 && units === 4 ? "tư" : digit(units);
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
