import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideRefuseReception } from "@/lib/dossiers/domain/decide-reception";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueReceptionRefusal } from "@/lib/dossiers/ledger/issue-reception-refusal";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { RefuseReceptionInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Refuses a dossier at reception, with reason, law and what the citizen can do instead, on paper F03. */
export function refuseReception(
  actor: Actor,
  input: RefuseReceptionInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "refuseReception", input.version);
    const decision = assertDecided(decideRefuseReception(input, dossier.context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issueReceptionRefusal(tx, { dossier, decision, recorded, actor, permission });
    return recorded;
  });
}
