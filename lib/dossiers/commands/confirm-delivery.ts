import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideConfirmDelivery } from "@/lib/dossiers/domain/decide-delivery";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ConfirmDeliveryInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** The post has delivered the result: that is its hand-over, and ends the dossier. */
export function confirmDelivery(
  actor: Actor,
  input: ConfirmDeliveryInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "confirmDelivery", input.version);
    const decision = assertDecided(decideConfirmDelivery(dossier.projection, input, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
