import "server-only";
import { prisma } from "@/lib/platform/db/prisma";

/** The procedures that editions belong to, each once and by name: what a list can be filtered by. */
export async function listProcedureNames(
  procedureVersionIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const editions = await prisma.procedureVersion.findMany({
    where: { id: { in: [...procedureVersionIds] } },
    orderBy: { name: "asc" },
    select: { procedureId: true, name: true },
  });
  return [
    ...new Map(editions.map(({ procedureId, name }) => [procedureId, { id: procedureId, name }])).values(),
  ];
}
