import {
  addDays,
  dayNumberOf,
  instantOf,
  localDateOf,
  localDateOfDayNumber,
} from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { isWorkingDayNumber } from "@/lib/calendar/domain/working-day";
import type { Random } from "./random";

const FIRST_ON = "2021-01-04";
/** Business grows by this part of the first year, each year. */
const GROWTH = 0.12;
/** What people send from home on a day off, compared with a working day. */
const REST_DAY_SHARE = 0.12;
const HOUR_WEIGHTS = [0, 0, 0, 0, 0, 0.2, 0.8, 5, 12, 12, 9, 4, 2, 6, 10, 9, 6, 3, 2, 3, 4, 3, 2, 0.6];

/** An arrival, and whether offices were open that day. */
export type Arrival = { at: Date; workingDay: boolean };

/** The moments, in order, at which `count` dossiers are sent between January 2021 and `now`. */
export function* arrivalsUntil(
  now: Date,
  calendar: WorkCalendar,
  count: number,
  random: Random,
): Generator<Arrival> {
  const first = dayNumberOf(FIRST_ON);
  const last = dayNumberOf(localDateOf(now));
  const upTo: number[] = [];
  let total = 0;
  for (let day = first; day <= last; day += 1) {
    const weight = 1 + (GROWTH * (day - first)) / 365;
    total += isWorkingDayNumber(calendar, day) ? weight : weight * REST_DAY_SHARE;
    upTo.push(total);
  }
  let index = 0;
  for (let number = 0; number < count; number += 1) {
    const wanted = ((number + random.next()) / count) * total;
    while ((upTo[index] ?? total) < wanted && index < upTo.length - 1) index += 1;
    const at = momentOn(localDateOfDayNumber(first + index), now, random);
    yield { at, workingDay: isWorkingDayNumber(calendar, first + index) };
  }
}

function momentOn(on: string, now: Date, random: Random): Date {
  const start = instantOf(on, 0).getTime();
  const end = Math.min(instantOf(addDays(on, 1), 0).getTime(), now.getTime());
  const at = start + hourOf(random) * 3_600_000 + random.below(3_600_000);
  return new Date(at < end ? at : start + Math.floor(random.next() * (end - start)));
}

const HOURS_TOTAL = HOUR_WEIGHTS.reduce((sum, weight) => sum + weight, 0);

function hourOf(random: Random): number {
  let rest = random.next() * HOURS_TOTAL;
  const hour = HOUR_WEIGHTS.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  return hour < 0 ? 9 : hour;
}
