import "server-only";
import { prisma } from "@/lib/platform/db/prisma";
import type { ProcessMoveRow } from "@/lib/workflow/dto";

const MOST = 50;

/** The moves of dossiers between versions of one process, latest first, with what became of the dossiers. */
export async function listProcessMoves(procedureVersionId: string): Promise<ProcessMoveRow[]> {
  const moves = await prisma.processMove.findMany({
    where: { procedureVersionId },
    orderBy: { orderedAt: "desc" },
    take: MOST,
    include: {
      fromVersion: { select: { version: true } },
      toVersion: { select: { version: true } },
      orderedBy: { select: { fullName: true } },
      reversedBy: { select: { id: true } },
    },
  });
  const counts = await prisma.processMoveItem.groupBy({
    by: ["moveId", "outcome", "reason"],
    where: { moveId: { in: moves.map(({ id }) => id) } },
    _count: true,
  });
  return moves.map(
    ({ id, fromVersion, toVersion, orderedBy, orderedAt, finishedAt, reversesId, reversedBy }) => {
      const own = counts.filter((count) => count.moveId === id);
      const having = (outcome: string) => own.filter((count) => count.outcome === outcome);
      const moved = having("MOVED").reduce((sum, count) => sum + count._count, 0);
      return {
        id,
        fromVersion: fromVersion.version,
        toVersion: toVersion.version,
        orderedByName: orderedBy.fullName,
        orderedAt: orderedAt.toISOString(),
        finished: finishedAt !== null,
        waiting: having("WAITING").reduce((sum, count) => sum + count._count, 0),
        moved,
        stayed: having("STAYED").map(({ reason, _count }) => ({ reason: reason ?? "", dossiers: _count })),
        takesBack: reversesId !== null,
        mayTakeBack: finishedAt !== null && moved > 0 && reversedBy === null,
      };
    },
  );
}
