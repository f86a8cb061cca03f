import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { assertCompetent } from "@/lib/dossiers/ledger/assert-competent";
import { assertDraftVersion, getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import { getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { keepAnswers } from "@/lib/dossiers/ledger/keep-answers";
import type { SaveDraftInput } from "@/lib/dossiers/schemas/draft-inputs";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Keeps what was typed, half finished or not: shapes and lengths are checked, nothing has to be complete. Throws
 * `ConflictError` when another window saved later.
 */
export function saveDraft(
  actor: Actor,
  input: SaveDraftInput,
  { clock }: CommandContext,
): Promise<{ version: number; savedAt: string }> {
  return transact(async (tx) => {
    const now = clock.now();
    const today = localDateOf(now);
    const draft = await getDraftForEdit(tx, actor, input.draftId);
    assertDraftVersion(draft, input.version);
    const filing = await getFilingOn(tx, draft.row.procedureVersionId, today);
    if (input.competentUnitId) {
      assertCompetent(filing.process, input.competentUnitId, await getUnitTree(today));
    }
    const content = keepAnswers(draft.content, input, { form: filing.form, today });
    const version = draft.row.version + 1;
    await tx.draft.update({
      where: { id: draft.row.id },
      data: {
        content,
        page: input.page,
        version,
        updatedAt: now,
        ...(input.competentUnitId === undefined || draft.row.submittedAt
          ? {}
          : { competentUnitId: input.competentUnitId }),
      },
    });
    return { version, savedAt: now.toISOString() };
  });
}
