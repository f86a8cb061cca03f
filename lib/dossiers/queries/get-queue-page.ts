import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil, overdueBefore } from "@/lib/calendar/domain/due-standing";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { deskScopeOf, findAbsentFor } from "@/lib/dossiers/domain/desk-scope";
import { firstQueue } from "@/lib/dossiers/domain/queue";
import type { QueuePage } from "@/lib/dossiers/domain/queue-page";
import { type QueueInput, writeCursor } from "@/lib/dossiers/schemas/queue-inputs";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { countQueues } from "./count-queues";
import { listQueue } from "./list-queue";
import { listRowFacts } from "./list-row-facts";
import { type QueueRecord, toQueueRow } from "./queue-row";
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
  const toRows = async (records: readonly QueueRecord[]) => {
    const acts = await listRowFacts(
      actor,
      records.map(({ id }) => id),
      now,
    );
    return records.flatMap((record) => {
      const row = acts.get(record.id);
      return row
        ? [toQueueRow(record, now, calendar, { ...row, absentName: findAbsentFor(desk, record) })]
        : [];
    });
  };
  const page = { at: now.toISOString(), queue, counts };
  if (input.tim) {
    const found = await searchDossiers(actor, input.tim);
    return { ...page, rows: await toRows(found ?? []), next: null, search: found ? "DONE" : "TOO_SHORT" };
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
    rows: await toRows(records),
    next: next && writeCursor(next),
    search: "NONE",
  };
}
