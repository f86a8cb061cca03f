import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideConfirmObligation } from "@/lib/dossiers/domain/decide-clock";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ConfirmObligationInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** The obligation is met: with its proof what was left of the term runs on. */
export function confirmObligation(
  actor: Actor,
  input: ConfirmObligationInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "confirmObligation", input.version);
    const decision = assertDecided(decideConfirmObligation(dossier.projection, input, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
