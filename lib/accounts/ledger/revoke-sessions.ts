import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** Ends every open session of an account at once. Returns how many. */
export async function revokeSessions(tx: Transaction, accountId: string, now: Date): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}
