import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { noteLooseFiles } from "@/lib/documents/ledger/note-loose-files";
import { assertOwnDraftPaper } from "@/lib/dossiers/ledger/assert-own-draft-paper";
import { getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import type { DraftPaperInput } from "@/lib/dossiers/schemas/draft-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Takes a file out of the draft. A paper already sent with the dossier stays with it. */
export function removeDraftPaper(
  actor: Actor,
  input: DraftPaperInput,
  { clock }: CommandContext,
): Promise<{ removed: true }> {
  return transact(async (tx) => {
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    const paperId = await assertOwnDraftPaper(tx, draft.row, input.paperId);
    const { sha256 } = await tx.draftPaper.delete({ where: { id: paperId }, select: { sha256: true } });
    await noteLooseFiles(tx, [sha256], clock.now());
    return { removed: true };
  });
}
