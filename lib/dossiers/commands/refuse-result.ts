import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideRefuseResult } from "@/lib/dossiers/domain/decide-clock";
import { composeLetter, receivedAtOf } from "@/lib/dossiers/ledger/compose-letter";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { assertOthersAppraisal } from "@/lib/dossiers/ledger/own-appraisal";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { RefuseResultInput } from "@/lib/dossiers/schemas/limit-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Refuses to resolve: signed, with reason, law and what the applicant can do, on the second variety of paper F03. */
export function refuseResult(
  actor: Actor,
  input: RefuseResultInput,
  { clock }: CommandContext,
): Promise<Recorded> {
  return transact(async (tx) => {
    const dossier = await getDossierForAct(tx, actor, input.dossierId, clock);
    const permission = assertMay(dossier, actor, "refuseResult", input.version);
    await assertOthersAppraisal(tx, dossier, actor, permission);
    const { row, projection, context } = dossier;
    const decision = assertDecided(decideRefuseResult(projection, input, context));
    const recorded = await recordDossierEvent(tx, dossier, eventActor(actor, permission), decision);
    const letter = await composeLetter(tx, dossier, { actor, permission }, "TC");
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: letter.number,
      issuedAt: context.now,
      data: {
        ...letter,
        kind: "RESOLUTION_REFUSAL",
        reasonCode: input.reasonCode,
        reason: input.reason,
        legalBasis: input.legalBasis,
        nextStep: input.guidance,
        receivedAt: receivedAtOf(dossier),
        ...(row.dueAt ? { dueAt: row.dueAt.getTime() } : {}),
        papersReturned: [],
      },
    });
    return recorded;
  });
}
