import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { enqueue } from "@/lib/platform/jobs/enqueue";

type Order = {
  procedureVersionId: string;
  fromVersionId: string;
  toVersionId: string;
  reversesId: string | null;
};

/**
 * Writes an order to move dossiers, one waiting line a dossier, and the job that carries it out. One order at a time
 * for a procedure version.
 * @throws RuleError `processMoveRunning` while another one is carried out
 */
export async function writeProcessMove(
  tx: Transaction,
  order: Order,
  { orderedById, now }: { orderedById: string; now: Date },
): Promise<{ moveId: string; dossiers: number }> {
  await tx.$queryRaw`
    SELECT id FROM procedure_version WHERE id = ${order.procedureVersionId}::uuid FOR NO KEY UPDATE`;
  const running = await tx.processMove.findFirst({
    where: { procedureVersionId: order.procedureVersionId, finishedAt: null },
    select: { id: true },
  });
  if (running) throw new RuleError("processMoveRunning");
  const moveId = newId(now);
  await tx.processMove.create({ data: { id: moveId, ...order, orderedById, orderedAt: now } });
  const dossiers = await writeLines(tx, moveId, order);
  await enqueue(tx, "process-move", { moveId });
  return { moveId, dossiers };
}

/** One line for each open dossier of the version, or, taking a move back, each that it brought there. */
function writeLines(tx: Transaction, moveId: string, { fromVersionId, reversesId }: Order): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO process_move_item (move_id, dossier_id, outcome, from_step_key)
    SELECT ${moveId}::uuid, d.id, 'WAITING', d.step_key FROM dossier d
    WHERE d.process_version_id = ${fromVersionId}::uuid AND d.closed_at IS NULL
      AND (${reversesId}::uuid IS NULL OR EXISTS (
        SELECT FROM process_move_item i
        WHERE i.move_id = ${reversesId}::uuid AND i.dossier_id = d.id AND i.outcome = 'MOVED'))`;
}
