import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { decideSubmitForApproval } from "@/lib/dossiers/domain/decide-processing";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueTransferSlip } from "@/lib/dossiers/ledger/issue-transfer-slip";
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

/** Submits the appraised dossier with its draft result to whoever reviews or signs it. */
export function submitForApproval(
  actor: Actor,
  input: NoteInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "submitForApproval", input.version);
    const by = eventActor(actor, permission);
    const submission = { appraiserAccountId: by.accountId ?? "", note: input.note };
    const decision = assertDecided(decideSubmitForApproval(dossier.projection, submission, dossier.context));
    const recorded = await recordDossierEvent(tx, dossier, by, decision);
    await issueTransferSlip(tx, dossier, recorded, officerName(actor, permission));
    return recorded;
  });
}
