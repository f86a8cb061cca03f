import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil, overdueBefore } from "@/lib/calendar/domain/due-standing";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { type DeskScope, deskScopeOf, findAbsentFor } from "@/lib/dossiers/domain/desk-scope";
import { firstQueue, type Queue } from "@/lib/dossiers/domain/queue";
import type { QueuePage, QueueRow } from "@/lib/dossiers/domain/queue-page";
import { type QueueInput, writeCursor } from "@/lib/dossiers/schemas/queue-inputs";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { countQueues } from "./count-queues";
import { listQueue } from "./list-queue";
import { listRowFacts } from "./list-row-facts";
import { type QueueRecord, toQueueRow } from "./queue-row";
import { searchDossiers } from "./search-dossiers";

type Officer = Extract<Actor, { kind: "OFFICER" }>;

/** Counts and one page of a queue, or what a search finds. */
export async function getQueuePage(
  actor: Officer,
  input: QueueInput,
  { clock }: { clock: Clock },
): Promise<QueuePage> {
  const now = clock.now();
  const calendar = await getLatestCalendar(prisma);
  const desk = deskScopeOf(actor);
  const due = { overdueBefore: overdueBefore(now), nearDueUntil: nearDueUntil(now, calendar) };
  const filter = {
    state: input["trang-thai"],
    procedureId: input["thu-tuc"],
    channel: input.kenh,
    after: input.sau,
  };
  const list = (queue: Queue) => listQueue(desk, { queue, ...filter }, due);
  // A queue that the address names does not wait for the counts.
  const [{ counts, procedureVersionIds }, named] = await Promise.all([
    countQueues(desk, due),
    input.hang && !input.tim ? list(input.hang) : null,
  ]);
  const queue = input.hang ?? firstQueue(counts);
  const page = { at: now.toISOString(), queue, counts, procedureVersionIds };
  const found = input.tim ? await searchDossiers(actor, input.tim) : null;
  const { records, next } = input.tim ? { records: found ?? [], next: null } : (named ?? (await list(queue)));
  const rows = await listRows(actor, records, { desk, calendar, now });
  const search = !input.tim ? "NONE" : found ? "DONE" : "TOO_SHORT";
  return { ...page, rows, next: next && writeCursor(next), search };
}

/** The records in words of the desk, each with what this officer may do with it. */
async function listRows(
  actor: Officer,
  records: readonly QueueRecord[],
  { desk, calendar, now }: { desk: DeskScope; calendar: WorkCalendar; now: Date },
): Promise<QueueRow[]> {
  const ids = records.map(({ id }) => id);
  const facts = await listRowFacts(actor, ids, now);
  return records.flatMap((record) => {
    const row = facts.get(record.id);
    const absentName = findAbsentFor(desk, record);
    return row ? [toQueueRow(record, now, calendar, { ...row, absentName })] : [];
  });
}
