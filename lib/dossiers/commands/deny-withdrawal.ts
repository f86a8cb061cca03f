import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideDenyWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
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

/** Goes on although withdrawal was asked, because the result is already decided. */
export function denyWithdrawal(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "denyWithdrawal", input.version);
    const decision = assertDecided(decideDenyWithdrawal(dossier.projection, input.reason));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
