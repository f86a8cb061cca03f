import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRecordFailedDelivery } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReasonInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** The post could not deliver. After the third time the result waits at the counter again, and its owner is told. */
export function recordFailedDelivery(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "recordFailedDelivery", input.version);
    const decision = assertDecided(decideRecordFailedDelivery(dossier.projection, input.reason));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
