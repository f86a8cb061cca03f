import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { collectorProofOf, findCollectorProblems } from "@/lib/dossiers/domain/collector";
import { decideReturnResult } from "@/lib/dossiers/domain/decide-result";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { issueReturnAcknowledgement } from "@/lib/dossiers/ledger/issue-return-acknowledgement";
import { officerName } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { ReturnResultInput } from "@/lib/dossiers/schemas/dossier-inputs";
import type { HandOverResultInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";

const NOBODY = {
  ...{ collectorName: null, collectorNumber: null },
  ...{ authorisationKind: null, authorisationNumber: null, authorisedOn: null },
};

/**
 * Hands the result over, and ends the dossier. Over the counter whoever takes it shows who they are, and signs for
 * it: `ValidationError` when their papers are not enough for this applicant (NĐ 118/2025/NĐ-CP Art. 6).
 */
export function returnResult(
  actor: Actor,
  input: ReturnResultInput & Partial<HandOverResultInput>,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "returnResult", input.version);
    const receiver = { ...NOBODY, ...input };
    const overCounter = input.method === "COUNTER";
    const collectorProof = overCounter ? collectorProofOf(receiver) : null;
    const handed = { method: input.method, collector: input.collector, collectorProof };
    const decision = assertDecided(decideReturnResult(dossier.projection, handed, dossier.context));
    const problems = overCounter ? findCollectorProblems(receiver, dossier.row.applicantPersonalId) : {};
    if (Object.keys(problems).length > 0) throw new ValidationError(problems);
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    if (overCounter) {
      const officer = officerName(actor, permission);
      await issueReturnAcknowledgement(tx, dossier, recorded, receiver, officer);
    }
    return recorded;
  });
}
