import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { writeProcessMove } from "@/lib/workflow/ledger/write-process-move";
import type { ReverseProcessMoveInput } from "@/lib/workflow/schemas/process-inputs";

/**
 * Takes a move back: the dossiers it moved, as far as they are still open and in the version it brought them to, go
 * on by the version they came from. Nothing is erased; it is a move of its own.
 * @throws ForbiddenError for anybody but an administrator of the catalogue; NotFoundError for no such move
 * @throws RuleError `processMoveRunning` while an order for this procedure runs, `processMoveReversed` the second
 * time, `processMoveEmpty` when no dossier is left to move back
 */
export async function reverseProcessMove(
  actor: Actor,
  { moveId }: ReverseProcessMoveInput,
  { clock }: CommandContext,
): Promise<{ moveId: string; dossiers: number }> {
  assertMayAdminister(mayConfigureProcesses(actor));
  return transact(async (tx) => {
    const move = await tx.processMove.findUnique({
      where: { id: moveId },
      include: { reversedBy: { select: { id: true } } },
    });
    if (!move) throw new NotFoundError(`process move ${moveId}`);
    if (move.reversedBy) throw new RuleError("processMoveReversed");
    const back = await writeProcessMove(
      tx,
      {
        procedureVersionId: move.procedureVersionId,
        fromVersionId: move.toVersionId,
        toVersionId: move.fromVersionId,
        reversesId: move.id,
      },
      { orderedById: actor.accountId, now: clock.now() },
    );
    if (back.dossiers === 0) throw new RuleError("processMoveEmpty");
    return back;
  });
}
