import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRelease } from "@/lib/dossiers/domain/decide-processing";
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

/** The holder gives the dossier back to the unit, or a head takes it away; a colleague may claim it. */
export function releaseDossier(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "release", input.version);
    const decision = assertDecided(decideRelease(dossier.projection, input.reason));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
