import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideAnswerPart } from "@/lib/dossiers/domain/decide-parts";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { narrowToPart } from "@/lib/dossiers/ledger/narrow-to-part";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { AnswerPartInput } from "@/lib/dossiers/schemas/part-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** A unit that was asked answers; with the last answer the dossier is back with who appraises it. */
export function answerPart(
  actor: Actor,
  input: AnswerPartInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(narrowToPart(dossier, input.seq), actor, "answerPart", input.version);
    const decision = assertDecided(decideAnswerPart(dossier.projection, input, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
