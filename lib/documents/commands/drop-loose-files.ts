import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { removeBrokenUploads, removeBytes } from "@/lib/platform/storage/file-store";

const HOUR_MS = 3_600_000;
/** Longer than a week's backups lie apart: a database restored from one finds every file that it points at. */
const LOOSE_FOR_MS = 8 * 24 * HOUR_MS;
/** No upload takes as long. */
const UPLOAD_MS = 24 * HOUR_MS;

/** Everything that may point at a file; a test compares it with the database's own foreign keys. */
export const UNUSED = {
  draftPapers: { none: {} },
  dossierPapers: { none: {} },
  officialPapers: { none: {} },
  givenLists: { none: {} },
  receivedLists: { none: {} },
  postHandOvers: { none: {} },
} satisfies Prisma.StoredFileWhereInput;

/**
 * Drops contents that have been loose for eight days and that nothing points at, from the database and from the store;
 * and what uploads left that broke off a day ago. Returns how many were looked at. Broken off in the middle it goes on
 * at the next turn, and two at once drop each once. Only the system may.
 */
export async function dropLooseFiles(
  actor: Actor,
  { batchSize }: { batchSize: number },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const now = clock.now().getTime();
  await removeBrokenUploads(new Date(now - UPLOAD_MS));
  const before = new Date(now - LOOSE_FOR_MS);
  const loose = await prisma.looseFile.findMany({
    where: { looseSinceAt: { lt: before } },
    orderBy: { looseSinceAt: "asc" },
    take: batchSize,
  });
  for (const { sha256 } of loose) await dropUnlessUsed(sha256, before);
  return loose.length;
}

/** Whoever brings the same content meanwhile waits for the note, and puts its bytes into the store afterwards. */
function dropUnlessUsed(sha256: string, before: Date): Promise<void> {
  return transact(async (tx) => {
    const { count } = await tx.looseFile.deleteMany({ where: { sha256, looseSinceAt: { lt: before } } });
    if (count === 0) return;
    await tx.storedFile.deleteMany({ where: { sha256, ...UNUSED } });
    if (await tx.storedFile.findUnique({ where: { sha256 } })) return;
    // Before the end of the transaction: undone, the note is there still, and they are removed again.
    await removeBytes(sha256);
  });
}
