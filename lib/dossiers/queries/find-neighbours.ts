import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil, overdueBefore } from "@/lib/calendar/domain/due-standing";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { visibleTo } from "@/lib/dossiers/access";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { type DeskScope, deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { listQueue } from "./list-queue";
import type { QueueRecord } from "./queue-row";

export type Neighbour = { id: string; ownerName: string };

/**
 * The dossiers before and after one in a list, by the clock; also when it has itself just left the queue. Both null
 * for a dossier out of sight.
 */
export async function findNeighbours(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  list: DeskList,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  const row = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: { id: true, nextDueAt: true },
  });
  if (!row) return { previous: null, next: null };
  const now = clock.now();
  const calendar = await getLatestCalendar(prisma);
  const due = { overdueBefore: overdueBefore(now), nearDueUntil: nearDueUntil(now, calendar) };
  const desk = deskScopeOf(actor);
  const placeAt = (list.queue === "parts" && (await findPartDue(desk, dossierId))) || row.nextDueAt;
  const here = { id: row.id, nextDueAt: placeAt.toISOString() };
  const [previous, next] = await Promise.all([
    listQueue(desk, { ...list, before: here }, due, 1),
    listQueue(desk, { ...list, after: here }, due, 1),
  ]);
  return { previous: nameOf(previous.records), next: nameOf(next.records) };
}

/** The place among parts: of the open part that is due first; of one just done the last, where it was. */
async function findPartDue(desk: DeskScope, dossierId: string): Promise<Date | undefined> {
  const part = await prisma.dossierPart.findFirst({
    where: { dossierId, unitId: { in: [...desk.unitIds] } },
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { dueAt: "asc" }],
    select: { dueAt: true },
  });
  return part?.dueAt;
}

function nameOf([record]: readonly QueueRecord[]): Neighbour | null {
  return record ? { id: record.id, ownerName: record.ownerName } : null;
}
