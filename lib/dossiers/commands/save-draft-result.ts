import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideSaveDraftResult } from "@/lib/dossiers/domain/decide-processing";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { DraftResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Keeps the draft of the result that the appraisal leads to; the event chain holds its hash. */
export function saveDraftResult(
  actor: Actor,
  input: DraftResultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "saveDraftResult", input.version);
    const draftResult = { outcome: input.outcome, title: input.title, body: input.body };
    const decision = assertDecided(
      decideSaveDraftResult(
        dossier.projection,
        { draftResultHash: hashContent(draftResult), outcome: input.outcome },
        dossier.context,
      ),
    );
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision, { draftResult });
  });
}
