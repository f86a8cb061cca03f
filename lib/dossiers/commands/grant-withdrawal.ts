import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideGrantWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
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

/** Confirms a withdrawal the applicant asked for. */
export function grantWithdrawal(actor: Actor, input: ActInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "grantWithdrawal", input.version);
    const decision = assertDecided(decideGrantWithdrawal(dossier.projection, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
