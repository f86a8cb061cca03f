import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { decideRelease } from "@/lib/dossiers/domain/decide-processing";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { assertDecided, eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";

/**
 * Gives dossiers back to their unit whose claim lapsed without work on them; returns how many were looked at. Two
 * workers at once release each of them once: the slower one finds another version.
 */
export async function releaseLapsedClaims(
  actor: Actor,
  { batchSize }: { batchSize: number },
  context: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const lapsed = await prisma.dossier.findMany({
    where: { leaseUntilAt: { lt: context.clock.now() }, state: "APPRAISING" },
    orderBy: [{ leaseUntilAt: "asc" }, { id: "asc" }],
    take: batchSize,
    select: { id: true, version: true },
  });
  for (const dossier of lapsed) await release(actor, dossier, context);
  return lapsed.length;
}

function release(
  actor: Actor,
  seen: { id: string; version: number },
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, seen.id, clock);
    const permission = assertMay(dossier, actor, "release", seen.version);
    const decision = assertDecided(decideRelease(dossier.projection, null));
    await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  }).catch((failure: unknown) => {
    // Somebody was faster: a colleague who claimed it, its holder who worked on it, or the other worker.
    if (!(failure instanceof ConflictError)) throw failure;
  });
}
