import "server-only";
import { type CalendarOf, countTurns } from "@/lib/calendar/domain/clock-turn";
import { dueAt } from "@/lib/calendar/domain/due-date";
import { instantOf, type LocalDate, localDateOf } from "@/lib/calendar/domain/local-date";
import type { Term } from "@/lib/calendar/domain/term";
import { isBeyondCalendar, type WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { tellClock } from "@/lib/dossiers/domain/clock-story";
import { settle } from "@/lib/dossiers/domain/decision";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";

const COUNTED_FIELDS = {
  id: true,
  clockStartAt: true,
  term: true,
  dueAt: true,
  dueProvisional: true,
  calendarVersion: true,
} as const satisfies Prisma.DossierSelect;

type Counted = Prisma.DossierGetPayload<{ select: typeof COUNTED_FIELDS }>;

/**
 * Open dossiers with a due date that counts, or will when their stop ends, on or after a day. A completed supplement
 * starts from zero by the calendar of that day, so nothing is promised meanwhile.
 */
export function dueFrom(fromOn: LocalDate): Prisma.DossierWhereInput {
  return {
    acceptedAt: { not: null },
    endedAt: null,
    closedAt: null,
    dueAt: { gte: instantOf(fromOn, 0) },
    state: { not: "SUPPLEMENT" },
  };
}

/** The next dossiers by id that `where` names, with what their due date is counted from. */
export function readCounted(
  tx: Transaction,
  where: Prisma.DossierWhereInput,
  page: { after: string; take: number },
): Promise<Counted[]> {
  return tx.dossier.findMany({
    where: { AND: [where, { id: { gt: page.after } }] },
    orderBy: { id: "asc" },
    take: page.take,
    select: COUNTED_FIELDS,
  });
}

/**
 * The dossiers whose due date is another by this calendar, with that date, or is certain now that its year is
 * announced. Most need their own row alone; those with stops, or a new appointment, are counted from their events.
 */
export async function listChangedDues(
  tx: Transaction,
  rows: readonly Counted[],
  calendar: WorkCalendar,
  calendarOf: CalendarOf,
): Promise<{ id: string; dueAt: Date }[]> {
  const plain = rows.filter((row) => isPlain(row, calendarOf));
  const others = rows.filter((row) => !plain.includes(row)).map((row) => row.id);
  const lived = others.length > 0 ? await countFromEvents(tx, others, calendar) : new Map<string, Date>();
  return rows.flatMap((row) => {
    const again = lived.get(row.id) ?? countPlain(row, calendar);
    if (!again) return [];
    const same =
      again.getTime() === row.dueAt?.getTime() &&
      row.dueProvisional === isBeyondCalendar(calendar, localDateOf(again));
    return same ? [] : [{ id: row.id, dueAt: again }];
  });
}

function isPlain(row: Counted, calendarOf: CalendarOf): boolean {
  return countPlain(row, calendarOf(row.calendarVersion))?.getTime() === row.dueAt?.getTime();
}

function countPlain(row: Counted, calendar: WorkCalendar): Date | null {
  if (!row.clockStartAt || !row.term) return null;
  return settle(dueAt(calendar, row.clockStartAt, row.term as unknown as Term)).dueAt;
}

async function countFromEvents(
  tx: Transaction,
  ids: readonly string[],
  calendar: WorkCalendar,
): Promise<Map<string, Date>> {
  const events = await tx.dossierEvent.findMany({
    where: { dossierId: { in: [...ids] } },
    orderBy: { seq: "asc" },
    select: { dossierId: true, seq: true, type: true, at: true, payload: true },
  });
  const counted = new Map<string, Date>();
  for (const id of ids) {
    const own = events
      .filter((event) => event.dossierId === id)
      .map((event) => ({
        ...{ seq: event.seq, type: event.type, at: event.at.toISOString() },
        payload: event.payload as unknown as DossierEventPayload,
      }));
    const turns = tellClock(own).turns.filter((turn) => turn.kind !== "RECALCULATED");
    const due = countTurns(turns, () => calendar).at(-1);
    if (due) counted.set(id, due);
  }
  return counted;
}
