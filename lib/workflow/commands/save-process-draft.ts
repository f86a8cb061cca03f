import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import type { ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { proveProcess } from "@/lib/workflow/domain/prove-process";
import { tidyProcess } from "@/lib/workflow/domain/tidy-process";
import { changeProcessDraft } from "@/lib/workflow/ledger/change-process-draft";
import { loadProofGround } from "@/lib/workflow/ledger/load-proof-ground";
import { writeDefinition } from "@/lib/workflow/ledger/write-definition";
import type { SaveProcessDraftInput } from "@/lib/workflow/schemas/process-inputs";

/**
 * Keeps the draft as it is drawn now, sound or not, and says what still keeps it from being published.
 * @throws ForbiddenError for anybody but an administrator of the catalogue; NotFoundError when the draft was
 * published or discarded; ConflictError when somebody else saved meanwhile
 */
export async function saveProcessDraft(
  actor: Actor,
  input: SaveProcessDraftInput,
  { clock }: CommandContext,
): Promise<{ version: number; defects: ProcessDefect[] }> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const now = clock.now();
  const process = tidyProcess(input.process);
  return transact(async (tx) => {
    const draft = await changeProcessDraft(tx, input, {
      definition: writeDefinition(process),
      changedById: actor.accountId,
      changedAt: now,
    });
    const ground = await loadProofGround(tx, draft.procedureVersionId, localDateOf(now));
    return { version: draft.version, defects: proveProcess(process, ground) };
  });
}
