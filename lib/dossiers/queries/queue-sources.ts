import "server-only";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import type { Queue } from "@/lib/dossiers/domain/queue";
import { Prisma } from "@/lib/platform/db/generated/client";
import { proposalCondition } from "./proposal-condition";
import { type DueBounds, queueCondition, withinLimits } from "./queue-condition";

/** Where dossiers of a queue are found, as `dossier d`, and the moment by which they are ordered. */
export type QueueSource = { from: Prisma.Sql; where: Prisma.Sql; dueAt: Prisma.Sql };

const DOSSIERS = { from: Prisma.sql`dossier d`, dueAt: Prisma.sql`d.next_due_at` };

/**
 * The sources of a queue, without anything in common. Own work, and proposals on which somebody else's work waits, are
 * read each by its own index: joined by OR neither would be.
 */
export function queueSources(queue: Queue, desk: DeskScope, due: DueBounds): QueueSource[] {
  if (queue === "parts") return [partsOf(desk)];
  const own = { ...DOSSIERS, where: queueCondition(queue, desk, due) };
  return [own, ...furtherSources(queue, desk, due)];
}

/** The sources of a queue that lie outside `openOn`, where its condition alone does not find them. */
function furtherSources(queue: Queue, desk: DeskScope, due: DueBounds): QueueSource[] {
  if (queue === "parts") return [partsOf(desk)];
  const proposed = queue === "mine" ? proposalCondition(desk, due.overdueBefore) : null;
  if (!proposed) return [];
  const own = queueCondition(queue, desk, due);
  return [{ ...DOSSIERS, where: Prisma.sql`${proposed} AND (${own}) IS NOT TRUE` }];
}

/** How many dossiers lie in the sources of a queue outside `openOn`; null when it has none. */
export function furtherCount(queue: Queue, desk: DeskScope, due: DueBounds): Prisma.Sql | null {
  const counts = furtherSources(queue, desk, due).map(
    ({ from, where }) => Prisma.sql`(SELECT count(*) FROM ${from} WHERE d.closed_at IS NULL AND ${where})`,
  );
  return counts.length > 0 ? Prisma.join(counts, " + ") : null;
}

/**
 * The dossiers of which a part waits for a unit of this desk, by the day of that part: the open parts are looked up
 * first, by their own index, and then the dossiers by their key.
 */
function partsOf(desk: DeskScope): QueueSource {
  return {
    from: Prisma.sql`(${openPartsOf(desk)}) part JOIN dossier d ON d.id = part.dossier_id`,
    where: Prisma.sql`true`,
    dueAt: Prisma.sql`part.due_at`,
  };
}

function openPartsOf({ unitIds, limits: { unitIds: limits } }: DeskScope): Prisma.Sql {
  const open = Prisma.sql`p.unit_id = ANY(${unitIds}::uuid[]) AND p.done_at IS NULL`;
  const asked =
    limits.length === 0
      ? Prisma.sql`WHERE ${open}`
      : Prisma.sql`JOIN dossier asked ON asked.id = p.dossier_id
        WHERE ${open} AND ${withinLimits(Prisma.sql`p.unit_id`, Prisma.sql`asked`, limits)}`;
  return Prisma.sql`SELECT p.dossier_id, min(p.due_at) AS due_at FROM dossier_part p ${asked} GROUP BY p.dossier_id`;
}
