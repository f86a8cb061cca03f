import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideEndConsultation } from "@/lib/dossiers/domain/decide-parts";
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

/** Goes on without the answers that are missing; they stay marked as not given. */
export function endConsultation(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "endConsultation", input.version);
    const decision = assertDecided(decideEndConsultation(dossier.projection, input.reason, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
