import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import type { DraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/** Throws a draft away, with its papers, because its owner says so. One that was sent stays. */
export function discardDraft(actor: Actor, input: DraftInput): Promise<{ discarded: true }> {
  return transact(async (tx) => {
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    if (draft.row.submittedAt) throw new RuleError("draftSubmitted");
    await tx.draft.delete({ where: { id: draft.row.id } });
    return { discarded: true };
  });
}
