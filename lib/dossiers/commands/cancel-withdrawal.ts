import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideCancelWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
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

/** The applicant no longer wants to withdraw, before the office has answered: the dossier goes on where it was. */
export function cancelWithdrawal(
  actor: Actor,
  input: ActInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "cancelWithdrawal", input.version);
    const decision = assertDecided(decideCancelWithdrawal(dossier.projection));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
