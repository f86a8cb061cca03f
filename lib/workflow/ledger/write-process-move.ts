import "server-only";
import type { Prisma } from "@/lib/platform/db/generated/client";
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
  dossiers: Prisma.DossierWhereInput,
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
  const found = await tx.dossier.findMany({ where: dossiers, select: { id: true, stepKey: true } });
  await tx.processMove.create({ data: { id: moveId, ...order, orderedById, orderedAt: now } });
  await tx.processMoveItem.createMany({
    data: found.map(({ id, stepKey }) => ({
      moveId,
      dossierId: id,
      outcome: "WAITING",
      fromStepKey: stepKey,
    })),
  });
  await enqueue(tx, "process-move", { moveId });
  return { moveId, dossiers: found.length };
}
