import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideResume } from "@/lib/dossiers/domain/decide-clock";
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

/** The ground of a pause is gone: the dossier goes on where it was, and what was left of the term runs on. */
export function resumeDossier(
  actor: Actor,
  input: ReasonInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "resume", input.version);
    const decision = assertDecided(decideResume(dossier.projection, input.reason, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
