import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideClaim } from "@/lib/dossiers/domain/decide-processing";
import { assertCanHold } from "@/lib/dossiers/ledger/assert-can-hold";
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

/** A specialist takes a dossier of the unit that nobody holds; a stand-in takes it for the absent colleague. */
export function claimDossier(actor: Actor, input: ActInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "claim", input.version);
    const by = eventActor(actor, permission);
    const holder = by.onBehalfOfAccountId ?? by.accountId ?? "";
    const decision = assertDecided(decideClaim(dossier.projection, holder, dossier.context));
    await assertCanHold(tx, holder, decision.change.holderUnitId, dossier.context.now);
    return recordDossierEvent(tx, dossier, by, decision);
  });
}
