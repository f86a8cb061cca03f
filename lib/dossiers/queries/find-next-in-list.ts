import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil, overdueBefore } from "@/lib/calendar/domain/due-standing";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { listQueue } from "./list-queue";

/** The most urgent dossier of a list other than the one on the screen: offered after an act. */
export async function findNextInList(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  list: DeskList,
  exceptId: string,
  { clock }: { clock: Clock },
): Promise<{ id: string; ownerName: string; procedureName: string } | null> {
  const now = clock.now();
  const calendar = await getLatestCalendar(prisma);
  const due = { overdueBefore: overdueBefore(now), nearDueUntil: nearDueUntil(now, calendar) };
  const { records } = await listQueue(deskScopeOf(actor), list, due, 2);
  const next = records.find((record) => record.id !== exceptId);
  return next ? { id: next.id, ownerName: next.ownerName, procedureName: next.procedureName } : null;
}
