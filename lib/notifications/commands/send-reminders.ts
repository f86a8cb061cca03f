import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { NO_DUE_AT } from "@/lib/dossiers/domain/decision";
import type { Reminder } from "@/lib/notifications/domain/reminder";
import { DESK_REMINDERS } from "@/lib/notifications/domain/reminder-kind";
import { dueReminders, nextReminderAt, planReminders } from "@/lib/notifications/domain/reminder-plan";
import { loadAddressees } from "@/lib/notifications/ledger/find-addressees";
import { loadReminderFacts, type RemindedDossier } from "@/lib/notifications/ledger/load-reminder-facts";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

type Planned = { dossier: RemindedDossier; plan: readonly Reminder[] };
type Told = { dossier: RemindedDossier; reminder: Reminder };

/**
 * Tells officers and applicants everything that is to be told by now; returns how many dossiers were looked at. What
 * came due while no worker ran is told late, unless it is no longer true. Never anything twice to one person: the
 * database holds each notice by dossier, kind, what it is about and person, so workers may stop halfway, run two at
 * a time, or find the clock set back. What was told ends when the dossier as it stands would no longer be reminded of
 * it, read or not: done, decided, handed on; and stands again when the dossier comes back to it.
 */
export async function sendReminders(
  actor: Actor,
  { batchSize }: { batchSize: number },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const now = clock.now();
  await transact((tx) => lookAgainAtTheFuture(tx, now));
  for (let looked = 0; ; ) {
    const batch = await transact((tx) => remindBatch(tx, now, batchSize));
    looked += batch;
    if (batch < batchSize) return looked;
  }
}

/** What was planned at a moment that is still to come was planned by a wrong clock. */
async function lookAgainAtTheFuture(tx: Transaction, now: Date): Promise<void> {
  await tx.reminderMark.updateMany({
    where: { plannedAt: { gt: now } },
    data: { plannedAt: now, nextAt: now },
  });
}

async function remindBatch(tx: Transaction, now: Date, take: number): Promise<number> {
  const marks = await tx.$queryRaw<{ dossierId: string }[]>`
    SELECT dossier_id AS "dossierId" FROM reminder_mark WHERE next_at <= ${now}
    ORDER BY next_at, dossier_id LIMIT ${take} FOR UPDATE SKIP LOCKED`;
  if (marks.length === 0) return 0;
  const calendar = await getLatestCalendar(tx);
  const dossiers = await loadReminderFacts(
    tx,
    marks.map(({ dossierId }) => dossierId),
  );
  const plans = dossiers.map((dossier) => ({ dossier, plan: planReminders(dossier.facts, calendar) }));
  const told = plans.flatMap(({ dossier, plan }) =>
    dueReminders(plan, now).map((reminder) => ({ dossier, reminder })),
  );
  await tellOfficers(tx, told, now);
  await tellApplicants(tx, told, now);
  await endDone(tx, plans, now);
  await mark(tx, plans, now);
  return marks.length;
}

async function tellOfficers(tx: Transaction, told: readonly Told[], now: Date): Promise<void> {
  const dossiers = told.map(({ dossier }) => dossier);
  const addresseesOf = await loadAddressees(tx, dossiers, localDateOf(now));
  const data = told.flatMap(({ dossier, reminder: { kind, basis, dueAt, to, askedUnitId, by } }) =>
    addresseesOf(dossier, to, askedUnitId).map((accountId) => ({
      ...{ id: newId(now), accountId, dossierId: dossier.id, kind, basis, dueAt },
      ...{ createdAt: now, alsoBy: [...by] },
    })),
  );
  await tx.officerNotice.createMany({ data, skipDuplicates: true });
}

async function tellApplicants(tx: Transaction, told: readonly Told[], now: Date): Promise<void> {
  const data = told.flatMap(({ dossier, reminder: { kind, basis, to, by } }) => {
    const { applicantAccountId: accountId, id: dossierId } = dossier;
    if (!accountId || !to.includes("APPLICANT")) return [];
    const row = { id: newId(now), accountId, dossierId, eventSeq: Number(basis) };
    return [{ ...row, kind, createdAt: now, alsoBy: [...by] }];
  });
  await tx.notice.createMany({ data, skipDuplicates: true });
}

async function endDone(tx: Transaction, plans: readonly Planned[], now: Date): Promise<void> {
  const standing = plans.flatMap(({ dossier: { id }, plan }) =>
    plan.map(({ kind, basis }) => ({ id, kind, basis })),
  );
  await tx.$executeRaw`
    UPDATE officer_notice n SET ended_at = CASE WHEN told.stands THEN NULL ELSE ${now}::timestamptz END
    FROM (
      SELECT t.id, (t.dossier_id, t.kind, t.basis) IN (
        SELECT * FROM unnest(
          ${standing.map(({ id }) => id)}::uuid[],
          ${standing.map(({ kind }) => kind)}::text[],
          ${standing.map(({ basis }) => basis)}::text[]
        )
      ) AS stands
      FROM officer_notice t
      WHERE t.dossier_id = ANY(${plans.map(({ dossier }) => dossier.id)}::uuid[]) AND t.kind = ANY(${[...DESK_REMINDERS]}::text[])
    ) told
    WHERE n.id = told.id AND told.stands <> (n.ended_at IS NULL)`;
}

async function mark(tx: Transaction, plans: readonly Planned[], now: Date): Promise<void> {
  const closed = plans.filter(({ dossier }) => dossier.closed).map(({ dossier }) => dossier.id);
  await tx.reminderMark.deleteMany({ where: { dossierId: { in: closed } } });
  const never = new Date(NO_DUE_AT);
  const nexts = plans.map(({ plan }) => nextReminderAt(plan, now) ?? never);
  await tx.$executeRaw`
    UPDATE reminder_mark m SET version = planned.version, planned_at = ${now}, next_at = planned.next_at
    FROM unnest(
      ${plans.map(({ dossier }) => dossier.id)}::uuid[],
      ${plans.map(({ dossier }) => dossier.version)}::int[],
      ${nexts}::timestamptz[]
    ) AS planned (dossier_id, version, next_at)
    WHERE m.dossier_id = planned.dossier_id`;
}
