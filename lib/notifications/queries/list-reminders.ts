import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { reappointmentLastOn } from "@/lib/calendar/domain/reappointment";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { listVisibleNames, type VisibleName } from "@/lib/dossiers/queries/list-visible-names";
import type { ReminderRow } from "@/lib/notifications/dto";
import type { Clock } from "@/lib/platform/clock/clock";
import type { OfficerNotice } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";

const PAGE_ROWS = 50;

/** An officer's reminders, newest first, cut by key: `after` is the id of the last one seen. */
export async function listReminders(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  after: string | undefined,
  { clock }: { clock: Clock },
): Promise<{ rows: ReminderRow[]; next: string | null }> {
  const found = await prisma.officerNotice.findMany({
    // Ids are made from the moment they are told, so they order like it and never repeat.
    where: { accountId: actor.accountId, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: PAGE_ROWS + 1,
  });
  const page = found.slice(0, PAGE_ROWS);
  const [calendar, names] = await Promise.all([
    getLatestCalendar(prisma),
    listVisibleNames(
      actor,
      page.flatMap(({ dossierId }) => dossierId ?? []),
    ),
  ]);
  const today = localDateOf(clock.now());
  const rows = page.map((notice): ReminderRow => {
    const dossier = notice.dossierId ? names.get(notice.dossierId) : undefined;
    const lastOn = dossier && mayStillPromise(notice, dossier);
    const until = lastOn ? reappointmentLastOn(calendar, lastOn) : null;
    return { ...toRow(notice, dossier), reappointUntil: until && until >= today ? until : null };
  });
  return { rows, next: found.length > PAGE_ROWS ? (page.at(-1)?.id ?? null) : null };
}

/** The due day that a reminder still warns of, when no new one was promised since. */
function mayStillPromise({ kind, dueAt }: OfficerNotice, dossier: VisibleName): string | null {
  const warns = (kind === "DUE_SOON" || kind === "NO_DRAFT") && dossier.reappointments === 0;
  return warns && dueAt && dossier.dueAt?.getTime() === dueAt.getTime() ? localDateOf(dueAt) : null;
}

function toRow(notice: OfficerNotice, dossier: VisibleName | undefined): Omit<ReminderRow, "reappointUntil"> {
  const { id, kind, basis, createdAt, readAt, endedAt, dueAt, count } = notice;
  return {
    ...{ id, count, kind: kind as ReminderRow["kind"] },
    createdAt: createdAt.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    unread: readAt === null && endedAt === null,
    ended: endedAt !== null,
    handOverListId: kind === "HAND_OVER_LIST" ? basis : null,
    dossier: dossier ? { id: dossier.id, name: dossier.name, procedureName: dossier.procedureName } : null,
  };
}
