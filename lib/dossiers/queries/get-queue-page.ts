import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil, overdueBefore } from "@/lib/calendar/domain/due-standing";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { firstQueue } from "@/lib/dossiers/domain/queue";
import type { QueuePage } from "@/lib/dossiers/dto";
import { type QueueInput, writeCursor } from "@/lib/dossiers/schemas/queue-inputs";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { countQueues } from "./count-queues";
import { listQueue } from "./list-queue";
import { toQueueRow } from "./queue-row";
import { searchDossiers } from "./search-dossiers";

/** Counts and one page of a queue, or what a search finds. */
export async function getQueuePage(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  input: QueueInput,
  { clock }: { clock: Clock },
): Promise<QueuePage> {
  const now = clock.now();
  const calendar = await getLatestCalendar(prisma);
  const desk = deskScopeOf(actor);
  const due = { overdueBefore: overdueBefore(now), nearDueUntil: nearDueUntil(now, calendar) };
  const counts = await countQueues(desk, due);
  const queue = input.hang ?? firstQueue(counts);
  const page = { at: now.toISOString(), queue, counts };
  if (input.tim) {
    const found = await searchDossiers(actor, input.tim);
    const rows = (found ?? []).map((record) => toQueueRow(record, now, calendar));
    return { ...page, rows, next: null, search: found ? "DONE" : "TOO_SHORT" };
  }
  const filter = {
    queue,
    state: input["trang-thai"],
    procedureId: input["thu-tuc"],
    channel: input.kenh,
    after: input.sau,
  };
  const { records, next } = await listQueue(desk, filter, due);
  return {
    ...page,
    rows: records.map((record) => toQueueRow(record, now, calendar)),
    next: next && writeCursor(next),
    search: "NONE",
  };
}
