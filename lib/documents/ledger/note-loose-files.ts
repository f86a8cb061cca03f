import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/**
 * Notes that perhaps nothing points at these contents from `at` on: a paper was taken out of a draft, or bytes are about
 * to come into the store. The worker looks again before it drops them, so too many noted do no harm.
 */
export async function noteLooseFiles(tx: Transaction, contents: readonly string[], at: Date): Promise<void> {
  // In one order, so that two who note the same do not wait for each other.
  const sha256s = [...new Set(contents)].sort();
  if (sha256s.length === 0) return;
  // First the notes there are: one that the worker acts on is waited for, is gone then, and is made anew.
  await tx.looseFile.updateMany({ where: { sha256: { in: sha256s } }, data: { looseSinceAt: at } });
  await tx.looseFile.createMany({
    data: sha256s.map((sha256) => ({ sha256, looseSinceAt: at })),
    skipDuplicates: true,
  });
}
