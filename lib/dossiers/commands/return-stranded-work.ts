import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideReassign } from "@/lib/dossiers/domain/decide-processing";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { eventActor, recordDossierEvent } from "@/lib/dossiers/ledger/record-dossier-event";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";

/**
 * Gives back to their units the dossiers of officers whose temporary post there ran out overnight: the one way into
 * an absent hand that the database cannot refuse, because nobody writes. Returns how many were looked at.
 */
export async function returnStrandedWork(
  actor: Actor,
  { batchSize }: { batchSize: number },
  context: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const on = localDateOf(context.clock.now());
  const stranded = await prisma.$queryRaw<{ id: string; version: number }[]>`
    SELECT d.id, d.version FROM dossier d
    WHERE d.closed_at IS NULL AND d.holder_account_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM post p WHERE p.account_id = d.holder_account_id AND p.unit_id = d.holder_unit_id
        AND p.valid_from <= ${on} AND (p.valid_to IS NULL OR p.valid_to >= ${on}))
    ORDER BY d.id LIMIT ${batchSize}`;
  for (const dossier of stranded) await giveBack(actor, dossier, context);
  return stranded.length;
}

function giveBack(
  actor: Actor,
  seen: { id: string; version: number },
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, seen.id, clock);
    const permission = assertMay(dossier, actor, "reassign", seen.version);
    const decision = decideReassign(dossier.projection, { assigneeAccountId: null, reason: null });
    await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  }).catch((failure: unknown) => {
    // Somebody was faster: a head who assigned it, or the other worker.
    if (!(failure instanceof ConflictError)) throw failure;
  });
}
