import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { logger } from "@/lib/platform/logger/logger";
import { expireSupplement } from "./expire-supplement";

type Due = { id: string; version: number; supplementDueAt: Date | null };

/**
 * Ends every dossier whose supplement term is over by now, also those whose term ended while no worker ran; returns
 * how many it ended. Each once, however many workers run at once: the slower one finds another version. One that
 * cannot be ended does not hold up the others, and is tried again at the next run.
 */
export async function expireSupplements(
  actor: Actor,
  { batchSize }: { batchSize: number },
  context: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const now = context.clock.now();
  let ended = 0;
  for (let after: Due | undefined; ; ) {
    const due = await listDue(now, after, batchSize);
    for (const dossier of due) if (await tryToEnd(actor, dossier, context)) ended += 1;
    after = due.at(-1);
    if (!after || due.length < batchSize) return ended;
  }
}

function listDue(now: Date, after: Due | undefined, take: number): Promise<Due[]> {
  // The last one of the page before has ended meanwhile: a place in the order, not a row, is where to go on.
  const from = after?.supplementDueAt;
  const later = from
    ? { OR: [{ supplementDueAt: { gt: from } }, { supplementDueAt: from, id: { gt: after.id } }] }
    : {};
  return prisma.dossier.findMany({
    where: { supplementDueAt: { lt: now }, state: { in: ["SUPPLEMENT", "SUPPLEMENT_RECEPTION"] }, ...later },
    orderBy: [{ supplementDueAt: "asc" }, { id: "asc" }],
    take,
    select: { id: true, version: true, supplementDueAt: true },
  });
}

async function tryToEnd(actor: Actor, { id, version }: Due, context: CommandContext): Promise<boolean> {
  try {
    await expireSupplement(actor, { dossierId: id, version }, context);
    return true;
  } catch (failure) {
    // The applicant answered at the last moment, or another worker was faster.
    const overtaken =
      failure instanceof ConflictError || failure instanceof ForbiddenError || failure instanceof RuleError;
    if (!overtaken) logger.error("supplement not ended", { dossierId: id });
    return false;
  }
}
