import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { noteLooseFiles } from "@/lib/documents/ledger/note-loose-files";
import { forgottenBefore } from "@/lib/dossiers/domain/draft-keeping";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";

/**
 * Throws away drafts that citizens have not touched for ninety days, with their papers: the list of drafts says to which
 * day each is kept. Returns how many were looked at; two at once drop each once. What was sent stays, and so do drafts of
 * a counter. Only the system may.
 */
export async function dropForgottenDrafts(
  actor: Actor,
  { batchSize }: { batchSize: number },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const now = clock.now();
  const before = forgottenBefore(now);
  const forgotten: Prisma.DraftWhereInput = {
    ...{ channel: "ONLINE", submittedAt: null, updatedAt: { lt: before } },
    papers: { none: { addedAt: { gte: before } } },
  };
  const drafts = await prisma.draft.findMany({
    where: forgotten,
    orderBy: { updatedAt: "asc" },
    take: batchSize,
    select: { id: true },
  });
  for (const { id } of drafts) await dropDraft(id, forgotten, now);
  return drafts.length;
}

function dropDraft(id: string, forgotten: Prisma.DraftWhereInput, now: Date): Promise<void> {
  return transact(async (tx) => {
    // Its owner may just be coming back: whoever has the lock first decides.
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${id}::uuid FOR UPDATE`;
    const papers = await tx.draftPaper.findMany({ where: { draftId: id }, select: { sha256: true } });
    const { count } = await tx.draft.deleteMany({ where: { id, ...forgotten } });
    if (count === 0) return;
    await noteLooseFiles(
      tx,
      papers.map(({ sha256 }) => sha256),
      now,
    );
  });
}
