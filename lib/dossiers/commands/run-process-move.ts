import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { findOfficer } from "@/lib/accounts/queries/find-officer";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError } from "@/lib/platform/errors/app-error";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { logger } from "@/lib/platform/logger/logger";
import { moveProcess } from "./move-process";

const BATCH = 100;

/**
 * Carries on an order to move dossiers: at most a hundred of them, then a job for the rest. Each dossier is moved by
 * itself and gets its outcome; run again, or by two workers, nothing happens twice.
 */
export async function runProcessMove(
  actor: Actor,
  { moveId }: { moveId: string },
  context: CommandContext,
): Promise<void> {
  assertSystem(actor);
  const move = await prisma.processMove.findUnique({ where: { id: moveId, finishedAt: null } });
  if (!move) return;
  const officer = await findOfficer(move.orderedById, context);
  const waiting = { moveId, outcome: "WAITING" };
  const items = await prisma.processMoveItem.findMany({
    where: waiting,
    select: { dossierId: true },
    orderBy: { dossierId: "asc" },
    take: BATCH,
  });
  for (const { dossierId } of items) {
    const reason = officer ? await tryMove(officer, { moveId, dossierId }, context) : "notAllowed";
    if (reason === null) continue;
    await prisma.processMoveItem.updateMany({
      where: { ...waiting, dossierId },
      data: { outcome: "STAYED", reason, doneAt: context.clock.now() },
    });
  }
  await transact(async (tx) => {
    if ((await tx.processMoveItem.count({ where: waiting })) > 0)
      await enqueue(tx, "process-move", { moveId });
    else await tx.processMove.update({ where: { id: moveId }, data: { finishedAt: context.clock.now() } });
  });
}

/** Why the dossier must stay; null when it was moved, had a reason noted, or is to be tried again. */
async function tryMove(
  officer: Actor,
  line: { moveId: string; dossierId: string },
  context: CommandContext,
): Promise<string | null> {
  try {
    await moveProcess(officer, line, context);
    return null;
  } catch (error) {
    // Somebody works on it at this moment: it stays in the line for the next round.
    if (error instanceof ConflictError) return null;
    if (error instanceof ForbiddenError) return "notAllowed";
    logger.error("process move", {
      dossierId: line.dossierId,
      error: error instanceof Error ? error.name : "",
    });
    return "failed";
  }
}
