import "server-only";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import type { QueueCursor } from "@/lib/dossiers/schemas/queue-inputs";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import type { DueBounds } from "./queue-condition";
import type { QueueRecord } from "./queue-row";
import { queueSources } from "./queue-sources";

export type QueueFilter = DeskList & {
  after?: QueueCursor | undefined;
  /** The rows before this place, the nearest first. */
  before?: QueueCursor | undefined;
};

export const PAGE_ROWS = 50;

/**
 * One page of a queue, by the clock, of parts by their own: what is late or about to be comes first. A page starts
 * after the last row of the one before, so that nothing is shown twice or left out because others work meanwhile.
 */
export async function listQueue(
  desk: DeskScope,
  filter: QueueFilter,
  due: DueBounds,
  rows = PAGE_ROWS,
): Promise<{ records: QueueRecord[]; next: QueueCursor | null }> {
  const order = Prisma.raw(filter.before ? "DESC" : "ASC");
  const sources = queueSources(filter.queue, desk, due).map(
    ({ from, where, dueAt }) => Prisma.sql`(SELECT d.id, ${dueAt} AS due_at FROM ${from}
      WHERE ${Prisma.join([Prisma.sql`d.closed_at IS NULL`, where, ...conditionsOf(filter, dueAt)], " AND ")}
      ORDER BY ${dueAt} ${order}, d.id ${order} LIMIT ${rows + 1})`,
  );
  const found = await prisma.$queryRaw<(Omit<QueueRecord, "partDueAt"> & { dueAt: Date })[]>`
    SELECT d.id, d.code, d.reference, d.owner_name AS "ownerName",
      d.applicant_personal_id AS "applicantPersonalId", p.name AS "procedureName", d.state, d.channel,
      h.full_name AS "holderName", d.next_due_at AS "nextDueAt",
      d.holder_account_id AS "holderAccountId", d.holder_unit_id AS "holderUnitId", d.holder_role AS "holderRole",
      d.procedure_id AS "procedureId", q.due_at AS "dueAt"
    FROM (${Prisma.join(sources, " UNION ALL ")}) q
    JOIN dossier d ON d.id = q.id
    JOIN procedure_version p ON p.id = d.procedure_version_id
    LEFT JOIN account h ON h.id = d.holder_account_id
    ORDER BY q.due_at ${order}, q.id ${order}
    LIMIT ${rows + 1}`;
  const page = found.slice(0, rows);
  const last = page.at(-1);
  const more = found.length > rows && last;
  const isPart = filter.queue === "parts";
  const records = page.map(({ dueAt, ...record }) => ({ ...record, partDueAt: isPart ? dueAt : null }));
  return { records, next: more ? { nextDueAt: last.dueAt.toISOString(), id: last.id } : null };
}

function conditionsOf({ state, procedureId, channel, after, before }: QueueFilter, dueAt: Prisma.Sql) {
  const conditions: Prisma.Sql[] = [];
  if (state) conditions.push(Prisma.sql`d.state = ${state}`);
  if (procedureId) conditions.push(Prisma.sql`d.procedure_id = ${procedureId}::uuid`);
  if (channel) conditions.push(Prisma.sql`d.channel = ${channel}`);
  const place = ({ nextDueAt, id }: QueueCursor) => Prisma.sql`(${new Date(nextDueAt)}, ${id}::uuid)`;
  if (after) conditions.push(Prisma.sql`(${dueAt}, d.id) > ${place(after)}`);
  if (before) conditions.push(Prisma.sql`(${dueAt}, d.id) < ${place(before)}`);
  return conditions;
}
