import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { changeProcessDraft } from "@/lib/workflow/ledger/change-process-draft";
import type { DiscardProcessDraftInput } from "@/lib/workflow/schemas/process-inputs";

/**
 * Throws the draft away; the published versions stay as they are.
 * @throws ForbiddenError for anybody but an administrator of the catalogue; NotFoundError when it is no more;
 * ConflictError when somebody else saved meanwhile
 */
export async function discardProcessDraft(
  actor: Actor,
  input: DiscardProcessDraftInput,
  { clock }: CommandContext,
): Promise<void> {
  assertMayAdminister(mayConfigureProcesses(actor));
  await transact(async (tx) => {
    await changeProcessDraft(tx, input, { changedById: actor.accountId, changedAt: clock.now() });
    await tx.processDraft.delete({ where: { id: input.draftId } });
  });
}
