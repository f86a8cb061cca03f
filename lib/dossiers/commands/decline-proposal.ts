import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideDeclineProposal } from "@/lib/dossiers/domain/decide-clock";
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

/** The one who signs does not follow a proposed pause or new appointment, and says why. */
export function declineProposal(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "declineProposal", input.version);
    const decision = assertDecided(decideDeclineProposal(dossier.projection, input.reason));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
