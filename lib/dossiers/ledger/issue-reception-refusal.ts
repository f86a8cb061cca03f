import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { Decision } from "@/lib/dossiers/domain/decision";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { applicantOf, headerOf, lookupOf, officerName, referenceOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

type Refusal = {
  dossier: DossierForAct;
  decision: Decision;
  recorded: Recorded;
  actor: Actor;
  permission?: Permission;
};

/** Issues the refusal to receive (F03): why, by which law, and what the citizen can do instead. */
export async function issueReceptionRefusal(tx: Transaction, refusal: Refusal): Promise<void> {
  const { row, context, projection } = refusal.dossier;
  const { reason, legalBasis, guidance } = refusal.decision.facts;
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: refusal.recorded.seq,
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
      reason: `${reason} ${guidance}`,
      legalBasis: String(legalBasis),
      officerName: officerName(refusal.actor, refusal.permission),
    },
  });
}
