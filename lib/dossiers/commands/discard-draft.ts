import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { noteLooseFiles } from "@/lib/documents/ledger/note-loose-files";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import type { DraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/** Throws a draft away, with its papers, because its owner says so. One that was sent stays. */
export function discardDraft(
  actor: Actor,
  input: DraftInput,
  { clock }: CommandContext,
): Promise<{ discarded: true }> {
  return transact(async (tx) => {
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    if (draft.row.submittedAt) throw new RuleError("draftSubmitted");
    const papers = await tx.draftPaper.findMany({
      where: { draftId: draft.row.id },
      select: { sha256: true },
    });
    await tx.draft.delete({ where: { id: draft.row.id } });
    await noteLooseFiles(
      tx,
      papers.map(({ sha256 }) => sha256),
      clock.now(),
    );
    return { discarded: true };
  });
}
