import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideReceivePart } from "@/lib/dossiers/domain/decide-parts";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { narrowToPart } from "@/lib/dossiers/ledger/narrow-to-part";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReceivePartInput } from "@/lib/dossiers/schemas/part-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** A unit that was asked confirms that it has the dossier. */
export function receivePart(
  actor: Actor,
  input: ReceivePartInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(narrowToPart(dossier, input.seq), actor, "receivePart", input.version);
    const decision = assertDecided(decideReceivePart(dossier.projection, input.seq, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
