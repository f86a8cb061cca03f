import "server-only";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import { QUEUES, type QueueCounts } from "@/lib/dossiers/domain/queue";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { type DueBounds, openOn, queueCondition } from "./queue-condition";
import { furtherCount } from "./queue-sources";

export type DeskCounts = {
  counts: QueueCounts;
  /** Of which procedures, each in the edition it is resolved by, anything is open there. */
  procedureVersionIds: string[];
};

/** How many dossiers lie in each queue of a desk now, and of what, in one pass over what is open there. */
export async function countQueues(desk: DeskScope, due: DueBounds): Promise<DeskCounts> {
  const columns = QUEUES.map((queue) => {
    const name = Prisma.raw(`"${queue}"`);
    const counts = [
      queue !== "parts" && Prisma.sql`count(*) FILTER (WHERE ${queueCondition(queue, desk, due)})`,
      furtherCount(queue, desk, due),
    ].filter((count) => count !== null && count !== false);
    return Prisma.sql`(${Prisma.join(counts, " + ")})::int AS ${name}`;
  });
  const [row] = await prisma.$queryRaw<(QueueCounts & { editions: string[] | null })[]>`
    SELECT ${Prisma.join(columns)}, array_agg(DISTINCT d.procedure_version_id) AS editions FROM ${openOn(desk)}`;
  if (!row) throw new RangeError("a count without a row");
  const { editions, ...counts } = row;
  return { counts, procedureVersionIds: editions ?? [] };
}
