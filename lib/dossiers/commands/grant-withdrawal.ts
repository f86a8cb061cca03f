import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideGrantWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
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

/** Confirms a withdrawal the applicant asked for, on paper F05. */
export function grantWithdrawal(actor: Actor, input: ActInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "grantWithdrawal", input.version);
    const decision = assertDecided(decideGrantWithdrawal(dossier.projection, dossier.context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issueStopNotice(tx, { dossier, decision, recorded, by: { actor, permission } });
    return recorded;
  });
}
