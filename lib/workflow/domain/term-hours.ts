import type { Term } from "@/lib/calendar/domain/term";

const HOURS_A_DAY = 8;

/**
 * The working hours that a term certainly has, weekends taken out; public holidays are the due date's business.
 * Ten calendar days are at least six working days.
 */
export function termHours({ value, unit }: Pick<Term, "value" | "unit">): number {
  switch (unit) {
    case "WORKING_HOUR":
      return value;
    case "WORKING_DAY":
      return value * HOURS_A_DAY;
    case "CALENDAR_DAY": {
      const days = Math.ceil(value);
      return (Math.floor(days / 7) * 5 + Math.max(0, (days % 7) - 2)) * HOURS_A_DAY;
    }
    case "MONTH":
      // The shortest month, February, has four weeks.
      return value * 20 * HOURS_A_DAY;
  }
}

/** The hours of the shortest of several terms, for a process that serves all channels; null without a term. */
export function shortestTermHours(terms: readonly Pick<Term, "value" | "unit">[]): number | null {
  return terms.length === 0 ? null : Math.min(...terms.map(termHours));
}
