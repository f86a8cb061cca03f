import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** How many dossiers that are not closed lie in this officer's own hands, in one unit when it is named. */
export function countHeldDossiers(tx: Transaction, accountId: string, unitId?: string): Promise<number> {
  return tx.dossier.count({
    where: { holderAccountId: accountId, closedAt: null, ...(unitId ? { holderUnitId: unitId } : {}) },
  });
}
