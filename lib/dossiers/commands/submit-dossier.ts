import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { fileDraft, type Submitted } from "@/lib/dossiers/ledger/file-draft";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import type { DraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * A citizen sends their draft: it becomes a dossier with the same id, waiting at the counter of the competent agency.
 * Sent twice is sent once: the second answer is the first one. Throws `ValidationError` naming every field still to
 * mend, `ForbiddenError` for an officer: what comes over the counter is filed and received in one act, see
 * `receiveAtCounter`.
 */
export function submitDossier(
  actor: Actor,
  input: DraftInput,
  { clock }: CommandContext,
): Promise<Submitted> {
  return transact(async (tx) => {
    if (actor.kind === "OFFICER") throw new ForbiddenError("file without receiving");
    const earlier = await findEarlier(tx, actor, input.draftId);
    if (earlier) return earlier;
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    return fileDraft(tx, actor, draft, clock.now());
  });
}

type Tx = Parameters<Parameters<typeof transact>[0]>[0];

async function findEarlier(tx: Tx, actor: Actor, draftId: string): Promise<Submitted | null> {
  if (actor.kind === "SYSTEM") throw new NotFoundError("draft");
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
  const sent = await tx.draft.findFirst({
    where: { id: draftId, accountId: actor.accountId, submittedAt: { not: null } },
    select: { id: true },
  });
  if (!sent) return null;
  const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: draftId } });
  return {
    dossierId: dossier.id,
    reference: dossier.reference,
    receptionDueAt: dossier.receptionDueAt.toISOString(),
  };
}
