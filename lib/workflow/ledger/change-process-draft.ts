import "server-only";
import type { Prisma, ProcessDraft } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError } from "@/lib/platform/errors/app-error";

type Seen = { draftId: string; version: number };

/**
 * Writes a draft on from the version that was seen, and holds it until the transaction ends.
 * @throws NotFoundError when it is no more; ConflictError when somebody else was faster
 */
export async function changeProcessDraft(
  tx: Transaction,
  { draftId, version }: Seen,
  data: Pick<Prisma.ProcessDraftUncheckedUpdateInput, "definition" | "changedById" | "changedAt">,
): Promise<ProcessDraft> {
  const changed = await tx.processDraft.updateMany({
    where: { id: draftId, version },
    data: { ...data, version: version + 1 },
  });
  const draft = await tx.processDraft.findUnique({ where: { id: draftId } });
  if (!draft) throw new NotFoundError(`process draft ${draftId}`);
  if (changed.count === 0) throw new ConflictError(`process draft is at ${draft.version}`);
  return draft;
}
