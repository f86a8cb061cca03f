import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideExpireSupplement } from "@/lib/dossiers/domain/decide-reception";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueReceptionRefusal } from "@/lib/dossiers/ledger/issue-reception-refusal";
import { issueStopNotice } from "@/lib/dossiers/ledger/issue-stop-notice";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ActInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Ends a dossier whose applicant was asked to complete it and did not in time: after acceptance it is stopped with
 * F05 (NĐ 118/2025/NĐ-CP Art. 19.5), before it reception is refused with F03. Only the system does this.
 */
export function expireSupplement(
  actor: Actor,
  input: ActInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const received = dossier.projection.state !== "SUPPLEMENT_RECEPTION";
    const action = received ? "expireSupplement" : "refuseReception";
    const permission = assertMay(dossier, actor, action, input.version);
    const decision = assertDecided(decideExpireSupplement(dossier.projection, dossier.context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    if (received) await issueStopNotice(tx, { dossier, decision, recorded, by: { actor, permission } });
    else await issueReceptionRefusal(tx, { dossier, decision, recorded, actor });
    return recorded;
  });
}
