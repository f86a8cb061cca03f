import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isBeyondCalendar } from "@/lib/calendar/domain/work-calendar";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import { decideRecalculateDue } from "@/lib/dossiers/domain/decide-clock";
import { dueFrom, listChangedDues, readCounted } from "@/lib/dossiers/ledger/count-due-again";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { enqueue } from "@/lib/platform/jobs/enqueue";

const BATCH = 200;

/**
 * Counts the next open dossiers again by the latest calendar and queues the rest, until none is left. Each change is
 * an event of its own, which tells the applicant; a dossier whose date stays has none. Done twice, or by two workers
 * at once, it changes nothing more: who comes second finds the date as it should be. Returns how many changed.
 */
export async function recalculateOpenDossiers(
  actor: Actor,
  { fromOn, after }: { fromOn: string; after: string },
  context: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const calendarOf = await loadCalendars(prisma);
  const calendar = await getLatestCalendar(prisma);
  const rows = await readCounted(prisma, dueFrom(fromOn), { after, take: BATCH });
  const changed = await listChangedDues(prisma, rows, calendar, calendarOf);
  let recorded = 0;
  for (const { id } of changed) recorded += await recalculate(actor, id, fromOn, context);
  const last = rows.at(-1);
  if (last && rows.length === BATCH) {
    await transact((tx) => enqueue(tx, "calendar-published", { fromOn, after: last.id }));
  }
  return recorded;
}

/** One dossier, as it stands now: since it was listed, somebody may have ended it, or asked for a supplement. */
function recalculate(actor: Actor, id: string, fromOn: string, { clock }: CommandContext): Promise<number> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS locked FROM dossier WHERE id = ${id}::uuid FOR UPDATE`;
    const [row] = await tx.dossier.findMany({ where: { AND: [{ id }, dueFrom(fromOn)] } });
    if (!row) return 0;
    const dossier = await getDossierForAct(tx, actor, id, clock);
    const permission = assertMay(dossier, actor, "recalculateDue", row.version);
    const { calendar } = dossier.context;
    const [change] = await listChangedDues(tx, [row], calendar, await loadCalendars(tx));
    if (!change) return 0;
    const provisional = isBeyondCalendar(calendar, localDateOf(change.dueAt));
    const recalculated = { dueAt: change.dueAt, provisional };
    const decision = decideRecalculateDue(dossier.projection, recalculated, dossier.context);
    if (!decision) return 0;
    await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    return 1;
  });
}
