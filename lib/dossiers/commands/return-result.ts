import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideReturnResult } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReturnResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Hands the result over, and ends the dossier. */
export function returnResult(
  actor: Actor,
  input: ReturnResultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "returnResult", input.version);
    const decision = assertDecided(decideReturnResult(dossier.projection, input, dossier.context));
    return recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
  });
}
