import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRecall } from "@/lib/dossiers/domain/decide-processing";
import { wasOpened } from "@/lib/dossiers/ledger/find-hand-over";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ActInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Takes back what one has just passed on, as long as nobody of the receiving side has opened it. */
export function recallDossier(actor: Actor, input: ActInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    // Whoever opens the dossier at this moment waits for the recall, or the recall for them.
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ${input.dossierId}::uuid FOR UPDATE`;
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "recall", input.version);
    const opened = await wasOpened(tx, dossier.row.id);
    const decision = assertDecided(decideRecall(dossier.projection, opened, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
