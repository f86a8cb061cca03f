import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { decideRefuseReception } from "@/lib/dossiers/domain/decide-reception";
import { assertMay, getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { applicantOf, headerOf, lookupOf, officerName, referenceOf } from "@/lib/dossiers/ledger/paper-parts";
import {
  assertDecided,
  eventActor,
  type Recorded,
  recordDossierEvent,
} from "@/lib/dossiers/ledger/record-dossier-event";
import type { RefuseReceptionInput } from "@/lib/dossiers/schemas/dossier-inputs";
import { getUnit } from "@/lib/organization/domain/unit-tree";
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
    const { row, context, projection } = dossier;
    await freezeOfficialPaper(tx, {
      dossierId: row.id,
      eventSeq: recorded.seq,
      number: null,
      issuedAt: context.now,
      data: {
        kind: "REFUSAL",
        regime: projection.regime,
        header: headerOf(context.tree, projection.receivingUnitId, context.now),
        stage: "RECEPTION",
        reference: referenceOf(row),
        lookup: lookupOf(row),
        receivingUnitName: getUnit(context.tree, projection.receivingUnitId).name,
        channel: projection.channel,
        submittedAt: row.submittedAt.getTime(),
        applicant: applicantOf(row),
        requestContent: (await getFiling(tx, projection.procedureVersionId)).name,
        reason: `${input.reason} ${input.guidance}`,
        legalBasis: input.legalBasis,
        officerName: officerName(actor),
      },
    });
    return recorded;
  });
}
