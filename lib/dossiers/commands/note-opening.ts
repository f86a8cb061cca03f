import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import { opensForReceiver } from "@/lib/dossiers/domain/receiving-side";
import { findHandOver } from "@/lib/dossiers/ledger/find-hand-over";
import { projectionOf } from "@/lib/dossiers/ledger/projection-row";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";

/**
 * Notes that an officer of the receiving side looks at a dossier that was just passed on: from now on its sender
 * cannot recall it. Nothing for anybody else, and once however often it is looked at. Of a look and a recall at the
 * same moment one comes first: both wait for the dossier's row.
 */
export function noteOpening(actor: Actor, dossierId: string, { clock }: CommandContext): Promise<void> {
  return transact(async (tx) => {
    if (actor.kind !== "OFFICER" || !(await isReceived(tx, actor, dossierId))) return;
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${dossierId}::uuid FOR SHARE`;
    if (!(await isReceived(tx, actor, dossierId))) return;
    const eventSeq = await findHandOver(tx, dossierId);
    if (eventSeq === null) return;
    const opening = { dossierId, eventSeq, accountId: actor.accountId, at: clock.now() };
    await tx.dossierOpening.createMany({ data: [opening], skipDuplicates: true });
  });
}

async function isReceived(
  tx: Transaction,
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierId: string,
): Promise<boolean> {
  const row = await tx.dossier.findFirst({ where: { AND: [{ id: dossierId }, visibleTo(actor)] } });
  return row !== null && opensForReceiver(projectionOf(row), actor);
}
