import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { type DraftContent, draftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Draft } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError, RuleError } from "@/lib/platform/errors/app-error";

/** The states in which the citizen's working copy of a submitted dossier may be changed. */
const REOPENED = ["SUPPLEMENT_RECEPTION", "SUPPLEMENT"];

export type DraftForEdit = { row: Draft; content: DraftContent };

/**
 * The actor's own draft, locked until the transaction ends. Throws `NotFoundError` for one that is not theirs and
 * `RuleError("draftSubmitted")` when it was sent, unless a supplement has been asked for.
 */
export async function getDraftForEdit(tx: Transaction, actor: Actor, draftId: string): Promise<DraftForEdit> {
  if (actor.kind === "SYSTEM") throw new NotFoundError("draft");
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
  const row = await tx.draft.findFirst({ where: { id: draftId, accountId: actor.accountId } });
  if (!row) throw new NotFoundError(`draft ${draftId}`);
  if (row.submittedAt) await assertReopened(tx, draftId);
  return { row, content: draftContent.parse(row.content) };
}

/** Throws `ConflictError` when another window has saved a later version. */
export function assertDraftVersion(draft: DraftForEdit, version: number): void {
  if (draft.row.version !== version) throw new ConflictError(`draft is at ${draft.row.version}`);
}

async function assertReopened(tx: Transaction, draftId: string): Promise<void> {
  const dossier = await tx.dossier.findFirst({
    where: { id: draftId, state: { in: REOPENED } },
    select: { id: true },
  });
  if (!dossier) throw new RuleError("draftSubmitted");
}
