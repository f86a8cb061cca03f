import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Tells everybody who takes work of a colleague how many dossiers came to them: one notice a person, colleague and
 * day. What comes later that day raises the number and makes the notice new again. `toAccountIds` names a person once
 * for each dossier.
 */
export async function noticeHandedOver(
  tx: Transaction,
  { fromAccountId, toAccountIds, at }: { fromAccountId: string; toAccountIds: readonly string[]; at: Date },
): Promise<void> {
  const counts = new Map<string, number>();
  for (const accountId of toAccountIds) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
  const basis = `${fromAccountId} ${localDateOf(at)}`;
  // In one order, so that two hand-overs wait for each other instead of blocking each other.
  for (const [accountId, count] of [...counts].sort()) {
    await tx.$executeRaw`
      INSERT INTO officer_notice (id, account_id, kind, basis, count, created_at)
      VALUES (${newId(at)}::uuid, ${accountId}::uuid, 'HANDED_OVER', ${basis}, ${count}, ${at})
      ON CONFLICT (kind, basis, account_id) WHERE dossier_id IS NULL
      DO UPDATE SET count = officer_notice.count + excluded.count, read_at = NULL`;
  }
}
