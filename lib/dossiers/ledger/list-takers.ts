import "server-only";
import type { Taker } from "@/lib/dossiers/domain/share-work";
import type { Transaction } from "@/lib/platform/db/transact";

/** Those of `accountIds` who are active, with the units in which they are specialists on a local date. */
export async function listTakers(
  tx: Transaction,
  accountIds: readonly string[],
  on: string,
): Promise<Taker[]> {
  const accounts = await tx.account.findMany({
    where: { id: { in: [...accountIds] }, active: true, kind: "OFFICER" },
    select: {
      id: true,
      posts: {
        where: {
          role: "SPECIALIST",
          validFrom: { lte: on },
          OR: [{ validTo: null }, { validTo: { gte: on } }],
        },
        select: { unitId: true },
      },
      _count: { select: { heldDossiers: { where: { closedAt: null } } } },
    },
  });
  return accountIds.flatMap((accountId) => {
    const account = accounts.find((candidate) => candidate.id === accountId);
    if (!account) return [];
    const unitIds = new Set(account.posts.map((post) => post.unitId));
    return [{ accountId, unitIds, held: account._count.heldDossiers }];
  });
}
