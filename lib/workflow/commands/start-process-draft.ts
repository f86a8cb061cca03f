import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { tidyProcess } from "@/lib/workflow/domain/tidy-process";
import { writeDefinition } from "@/lib/workflow/ledger/write-definition";
import { getProcess } from "@/lib/workflow/queries/get-process";
import type { StartProcessDraftInput } from "@/lib/workflow/schemas/process-inputs";

/**
 * Begins the next version of a process as a copy of the one published last. There is one draft a procedure version:
 * begun twice, or by two, it is the same.
 * @throws ForbiddenError for anybody but an administrator of the catalogue; NotFoundError for a procedure version
 * without a process
 */
export async function startProcessDraft(
  actor: Actor,
  { procedureVersionId }: StartProcessDraftInput,
  { clock }: CommandContext,
): Promise<{ draftId: string }> {
  assertMayAdminister(mayConfigureProcesses(actor));
  return transact(async (tx) => {
    const published = await tx.processVersion.findFirst({
      where: { procedureVersionId },
      orderBy: { version: "desc" },
      select: { id: true },
    });
    if (!published) throw new NotFoundError(`process of ${procedureVersionId}`);
    const now = clock.now();
    await tx.processDraft.createMany({
      data: {
        id: newId(now),
        procedureVersionId,
        basedOnId: published.id,
        definition: writeDefinition(tidyProcess(await getProcess(tx, published.id))),
        version: 0,
        changedById: actor.accountId,
        changedAt: now,
      },
      skipDuplicates: true,
    });
    const draft = await tx.processDraft.findUniqueOrThrow({ where: { procedureVersionId } });
    return { draftId: draft.id };
  });
}
