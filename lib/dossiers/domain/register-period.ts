import { isLocalDate, type LocalDate } from "@/lib/calendar/domain/local-date";

/** What a register shows; a book holds one year, so a period never leaves the year it begins in. */
export type RegisterPeriod = {
  fromOn: LocalDate;
  toOn: LocalDate;
  openedOn: LocalDate;
  /** Null while the book of the year is open. */
  closedOn: LocalDate | null;
};

/**
 * The period asked for, or this month so far: cut at the end of its year and at today. Never ends before it begins.
 * Form F07 of Circular 03/2025/TT-VPCP, 06 of Circular 01/2018/TT-VPCP.
 */
export function registerPeriod(
  asked: { from?: string | undefined; to?: string | undefined },
  today: LocalDate,
): RegisterPeriod {
  const wanted = asked.from && isLocalDate(asked.from) ? asked.from : `${today.slice(0, 7)}-01`;
  const fromOn = wanted > today ? today : wanted;
  const year = fromOn.slice(0, 4);
  const lastOn = `${year}-12-31`;
  const latest = lastOn < today ? lastOn : today;
  const to = asked.to && isLocalDate(asked.to) && asked.to < latest ? asked.to : latest;
  return {
    fromOn,
    toOn: later(fromOn, to),
    openedOn: `${year}-01-01`,
    closedOn: lastOn < today ? lastOn : null,
  };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return [one, other].sort().at(-1) ?? one;
}
