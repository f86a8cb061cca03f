import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideMoveProcess } from "@/lib/dossiers/domain/decide-move-process";
import { isRefusal } from "@/lib/dossiers/domain/decision";
import { findTargets } from "@/lib/dossiers/domain/transition-table";
import { assertMay, type DossierForAct, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { getProcess } from "@/lib/workflow/queries/get-process";

type Outcome = { outcome: "MOVED" | "STAYED"; reason: string | null; toStepKey: string | null };

/**
 * Moves one dossier of an order to the other version of its process, or notes why it stays. What is done already is
 * left as it is.
 * @param actor who ordered it, with the posts of today
 * @throws ForbiddenError when they look after the catalogue no more; ConflictError when the dossier just moved on
 */
export function moveProcess(
  actor: Actor,
  { moveId, dossierId }: { moveId: string; dossierId: string },
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    // Two workers may have the same line: the second waits, and finds it done.
    await tx.$queryRaw`
      SELECT outcome FROM process_move_item
      WHERE move_id = ${moveId}::uuid AND dossier_id = ${dossierId}::uuid FOR UPDATE`;
    const item = await tx.processMoveItem.findUnique({
      where: { moveId_dossierId: { moveId, dossierId } },
      include: { move: { include: { fromVersion: true, toVersion: true } } },
    });
    if (!item) throw new NotFoundError(`line of process move ${moveId}`);
    if (item.outcome !== "WAITING") return;
    const { fromVersion, toVersion } = item.move;
    const dossier = await getDossierForAct(tx, actor, dossierId, clock, {});
    const hindrance = findHindrance(dossier, fromVersion.id);
    if (hindrance) return note(tx, item, stays(hindrance), clock.now());
    const permission = assertMay(dossier, actor, "moveProcess", dossier.row.version);
    const decision = decideMoveProcess(
      dossier.projection,
      {
        moveId,
        processVersionId: toVersion.id,
        process: await getProcess(tx, toVersion.id),
        fromVersion: fromVersion.version,
        toVersion: toVersion.version,
      },
      dossier.context,
    );
    if (isRefusal(decision)) return note(tx, item, stays(decision.refused), clock.now());
    const { projection } = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    return note(tx, item, { outcome: "MOVED", reason: null, toStepKey: projection.stepKey }, clock.now());
  });
}

function findHindrance({ row, projection }: DossierForAct, fromVersionId: string): string | null {
  if (row.closedAt) return "closed";
  if (row.processVersionId !== fromVersionId) return "otherVersion";
  return findTargets(projection.state, "moveProcess") ? null : "stateFixed";
}

function stays(reason: string): Outcome {
  return { outcome: "STAYED", reason, toStepKey: null };
}

async function note(
  tx: Transaction,
  { moveId, dossierId }: { moveId: string; dossierId: string },
  outcome: Outcome,
  doneAt: Date,
): Promise<void> {
  await tx.processMoveItem.update({
    where: { moveId_dossierId: { moveId, dossierId } },
    data: { ...outcome, doneAt },
  });
}
