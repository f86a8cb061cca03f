import { addDays } from "@/lib/calendar/domain/local-date";

/**
 * The day under which the uncovered events are published next, null while it is not over. Days follow each other;
 * events that came late go to the next day. When the last publication lies in the future, because a clock was
 * wrong, the first free day that is over is taken: a wrong clock holds nothing back.
 */
export function nextDay(given: {
  /** Day of the earliest event not yet covered. */
  earliestOn: string;
  lastOn: string | null;
  todayOn: string;
  isTaken: (on: string) => boolean;
}): string | null {
  const { earliestOn, lastOn, todayOn, isTaken } = given;
  let on = earliestOn;
  if (lastOn !== null && lastOn < todayOn && on <= lastOn) on = addDays(lastOn, 1);
  while (on < todayOn && isTaken(on)) on = addDays(on, 1);
  return on < todayOn ? on : null;
}
