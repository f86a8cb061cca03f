import "server-only";
import { prisma } from "@/lib/platform/db/prisma";

/** How many dossiers are under way by each version of a process: procedure version → process version → dossiers. */
export async function countOpenDossiers(
  procedureVersionIds: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const versions = await prisma.processVersion.findMany({
    where: { procedureVersionId: { in: [...procedureVersionIds] } },
    select: {
      id: true,
      procedureVersionId: true,
      _count: { select: { dossiers: { where: { closedAt: null } } } },
    },
  });
  const counts = new Map<string, Map<string, number>>();
  for (const { id, procedureVersionId, _count } of versions) {
    const own = counts.get(procedureVersionId) ?? new Map<string, number>();
    counts.set(procedureVersionId, own.set(id, _count.dossiers));
  }
  return counts;
}
