import "server-only";
import type { PublicKey } from "@/lib/audit/domain/history-export";
import { prisma } from "@/lib/platform/db/prisma";

/** Every key that ever signed a day, the newest first; for everybody. */
export async function listHistoryKeys(): Promise<(PublicKey & { firstUsedAt: string })[]> {
  const keys = await prisma.historyKey.findMany({ orderBy: { firstUsedAt: "desc" } });
  return keys.map(({ id, publicKey, firstUsedAt }) => ({
    id,
    publicKey,
    firstUsedAt: firstUsedAt.toISOString(),
  }));
}
