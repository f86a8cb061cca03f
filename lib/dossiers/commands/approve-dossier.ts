import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideApprove } from "@/lib/dossiers/domain/decide-processing";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueTransferSlip } from "@/lib/dossiers/ledger/issue-transfer-slip";
import { assertOthersAppraisal } from "@/lib/dossiers/ledger/own-appraisal";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { NoteInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Approves a review, or signs: the dossier goes on, perhaps to another agency. */
export function approveDossier(actor: Actor, input: NoteInput, { clock }: CommandContext): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "approve", input.version);
    await assertOthersAppraisal(tx, dossier, actor, permission);
    const decision = assertDecided(decideApprove(dossier.projection, input.note, dossier.context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    await issueTransferSlip(tx, dossier, recorded, officerName(actor, permission));
    return recorded;
  });
}
