export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const padded = (part: string, length: number) => (part ? part.trim().padStart(length, "0") : "");

/**
 * The three boxes as one text: `2026-11-05`; `2026-11` or `2026` when only those are filled; empty when all are.
 * A gap stays visible (`2026--05`), so that a schema refuses it instead of guessing.
 */
export function joinDate({ day, month, year }: DateParts): string {
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join("-").replace(/-+$/, "");
}

/** The boxes of a text written by `joinDate`. */
export function splitDate(text: string): DateParts {
  const [year = "", month = "", day = ""] = text.split("-");
  return { day, month, year };
}
