import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideAssign } from "@/lib/dossiers/domain/decide-processing";
import { assertCanHold } from "@/lib/dossiers/ledger/assert-can-hold";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { AssignInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Gives the appraisal to one specialist of the unit, or from one to another. */
export function assignDossier(
  actor: Actor,
  input: AssignInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "assign", input.version);
    const decision = assertDecided(decideAssign(dossier.projection, input, dossier.context));
    await assertCanHold(tx, input.assigneeAccountId, decision.change.holderUnitId, dossier.context.now);
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
