import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { type QueueColumn, readColumns } from "@/lib/dossiers/domain/queue-column";
import { prisma } from "@/lib/platform/db/prisma";

/** How an officer wants the list: the filters they keep, by name, and the columns they chose. */
export async function getDeskView({ accountId }: Extract<Actor, { kind: "OFFICER" }>): Promise<{
  filters: { id: string; name: string; query: string }[];
  columns: readonly QueueColumn[];
}> {
  const [filters, chosen] = await Promise.all([
    prisma.deskFilter.findMany({
      where: { accountId },
      orderBy: { name: "asc" },
      select: { id: true, name: true, query: true },
    }),
    prisma.deskColumns.findUnique({ where: { accountId } }),
  ]);
  return { filters, columns: readColumns(chosen?.columns) };
}
