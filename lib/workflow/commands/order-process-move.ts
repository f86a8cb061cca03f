import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { writeProcessMove } from "@/lib/workflow/ledger/write-process-move";
import type { OrderProcessMoveInput } from "@/lib/workflow/schemas/process-inputs";

/**
 * Orders that all open dossiers of one version go on by another version of the same procedure. The worker moves them
 * one by one, each with an event of its own and an outcome; those that cannot be moved stay as they are.
 * @throws ForbiddenError for anybody but an administrator of the catalogue; NotFoundError for versions that are not
 * of one procedure
 * @throws RuleError `processMoveRunning` while another order for this procedure runs, `processMoveEmpty` when no
 * dossier is open
 */
export async function orderProcessMove(
  actor: Actor,
  { fromVersionId, toVersionId }: OrderProcessMoveInput,
  { clock }: CommandContext,
): Promise<{ moveId: string; dossiers: number }> {
  assertMayAdminister(mayConfigureProcesses(actor));
  return transact(async (tx) => {
    const versions = await tx.processVersion.findMany({
      where: { id: { in: [fromVersionId, toVersionId] } },
      select: { procedureVersionId: true },
    });
    const [from, to] = versions;
    if (!from || to?.procedureVersionId !== from.procedureVersionId)
      throw new NotFoundError("process version");
    const { procedureVersionId } = from;
    const order = { procedureVersionId, fromVersionId, toVersionId, reversesId: null };
    const move = await writeProcessMove(tx, order, { orderedById: actor.accountId, now: clock.now() });
    if (move.dossiers === 0) throw new RuleError("processMoveEmpty");
    return move;
  });
}
