import "server-only";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Queue } from "@/lib/dossiers/domain/queue";
import type { QueueCursor } from "@/lib/dossiers/schemas/queue-inputs";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import type { Channel } from "@/lib/procedures/domain/channel";
import { type DueBounds, queueCondition } from "./queue-condition";
import type { QueueRecord } from "./queue-row";

export type QueueFilter = {
  queue: Queue;
  state?: DossierState | undefined;
  procedureId?: string | undefined;
  channel?: Channel | undefined;
  after?: QueueCursor | undefined;
  /** The rows before this place, the nearest first. */
  before?: QueueCursor | undefined;
};

export const PAGE_ROWS = 50;

/**
 * One page of a queue, by the clock: what is late or about to be comes first. A page starts after the last row of
 * the one before, so that nothing is shown twice or left out because others work meanwhile.
 */
export async function listQueue(
  desk: DeskScope,
  filter: QueueFilter,
  due: DueBounds,
  rows = PAGE_ROWS,
): Promise<{ records: QueueRecord[]; next: QueueCursor | null }> {
  const conditions = [Prisma.sql`d.closed_at IS NULL`, queueCondition(filter.queue, desk, due)];
  if (filter.state) conditions.push(Prisma.sql`d.state = ${filter.state}`);
  if (filter.procedureId) conditions.push(Prisma.sql`d.procedure_id = ${filter.procedureId}::uuid`);
  if (filter.channel) conditions.push(Prisma.sql`d.channel = ${filter.channel}`);
  if (filter.after) {
    const { nextDueAt, id } = filter.after;
    conditions.push(Prisma.sql`(d.next_due_at, d.id) > (${new Date(nextDueAt)}, ${id}::uuid)`);
  }
  if (filter.before) {
    const { nextDueAt, id } = filter.before;
    conditions.push(Prisma.sql`(d.next_due_at, d.id) < (${new Date(nextDueAt)}, ${id}::uuid)`);
  }
  const order = filter.before ? Prisma.sql`d.next_due_at DESC, d.id DESC` : Prisma.sql`d.next_due_at, d.id`;
  const found = await prisma.$queryRaw<QueueRecord[]>`
    SELECT d.id, d.code, d.reference, d.owner_name AS "ownerName",
      d.applicant_personal_id AS "applicantPersonalId", p.name AS "procedureName", d.state, d.channel,
      h.full_name AS "holderName", d.next_due_at AS "nextDueAt",
      d.holder_account_id AS "holderAccountId", d.holder_unit_id AS "holderUnitId", d.holder_role AS "holderRole",
      d.procedure_id AS "procedureId"
    FROM dossier d
    JOIN procedure_version p ON p.id = d.procedure_version_id
    LEFT JOIN account h ON h.id = d.holder_account_id
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY ${order}
    LIMIT ${rows + 1}`;
  const records = found.slice(0, rows);
  const last = records.at(-1);
  const more = found.length > rows && last;
  return { records, next: more ? { nextDueAt: last.nextDueAt.toISOString(), id: last.id } : null };
}
