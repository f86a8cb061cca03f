import { addDays, isLocalDate, type LocalDate } from "@/lib/calendar/domain/local-date";

/** First and last local day, both counted. */
export type DaySpan = { fromOn: LocalDate; toOn: LocalDate };

/** The days asked for, or the last thirty up to today; never after today, and never ending before they begin. */
export function daySpan(
  asked: { from?: string | undefined; to?: string | undefined },
  today: LocalDate,
): DaySpan {
  const to = asked.to && isLocalDate(asked.to) && asked.to < today ? asked.to : today;
  const from = asked.from && isLocalDate(asked.from) ? asked.from : addDays(to, -29);
  const [fromOn = to] = [from, to].sort();
  return { fromOn, toOn: to };
}
