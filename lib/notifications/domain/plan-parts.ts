import { addDays, instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { minutesPerWorkingDay } from "@/lib/calendar/domain/working-time";
import { workingTimeBefore } from "@/lib/calendar/domain/working-time-before";
import { isEnded } from "@/lib/dossiers/domain/dossier-state";
import type { Reminder, ReminderFacts } from "./reminder";

type Leg = ReminderFacts["legs"][number];

/** For how many days it is news that nobody waits for an answer any more. */
const ENDED_DAYS = 7;

/**
 * What is told of the parts of other units: to the unit that was asked, from the question to its answer, and when
 * nobody waits for it any more; and to who asked, when no answer came in time, since silence is no agreement.
 */
export function planParts({ state, legs }: ReminderFacts, calendar: WorkCalendar): Reminder[] {
  if (state === "ARCHIVED") return [];
  const stopped = isEnded(state);
  return legs.flatMap((leg) => {
    if (leg.doneAt === null) return stopped ? [noLongerAsked(leg, null)] : planOpenPart(leg, calendar);
    return leg.outcome === "NOT_ANSWERED" && !stopped ? [noLongerAsked(leg, leg.doneAt)] : [];
  });
}

function planOpenPart(leg: Leg, calendar: WorkCalendar): Reminder[] {
  const [sentAt, dueAt] = [new Date(leg.sentAt), new Date(leg.dueAt)];
  const dayBefore = workingTimeBefore(calendar, dueAt, minutesPerWorkingDay(calendar));
  // A term of a day has no day before its last one.
  const warns = dayBefore > sentAt;
  const common = { basis: String(leg.seq), dueAt };
  const asked = { ...common, to: ["ASKED_UNIT"], askedUnitId: leg.unitId } as const;
  return [
    { ...asked, kind: "PART_ASKED", at: sentAt, until: warns ? dayBefore : dueAt, by: ["PUSH"] },
    ...(warns
      ? [{ ...asked, kind: "PART_LAST_DAY", at: dayBefore, until: dueAt, by: ["EMAIL"] } as const]
      : []),
    { ...asked, kind: "PART_LATE", at: dueAt, until: null, by: [] },
    { ...common, kind: "PART_OVERDUE", at: dueAt, until: null, to: ["HOLDER", "CENTRE_HEAD"], by: [] },
  ];
}

/** Whoever asked went on without the answer, or the dossier has ended: told while it is news. */
function noLongerAsked(leg: Leg, endedAt: string | null): Reminder {
  const at = new Date(endedAt ?? leg.sentAt);
  return {
    ...{ kind: "PART_ENDED", basis: String(leg.seq), at, by: [], dueAt: null },
    until: endedAt ? instantOf(addDays(localDateOf(at), ENDED_DAYS), 0) : null,
    ...{ to: ["ASKED_UNIT"], askedUnitId: leg.unitId },
  };
}
