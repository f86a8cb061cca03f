import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { Permission } from "@/lib/dossiers/domain/action-permission";
import type { Decision } from "@/lib/dossiers/domain/decision";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
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

/**
 * Issues the refusal to receive (F03): why, by which law, what the citizen can do instead, and that money paid
 * beforehand is given back.
 */
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
      reason: [reason, guidance, ...refundOf(projection)].join(" "),
      legalBasis: String(legalBasis),
      officerName: officerName(refusal.actor, refusal.permission),
    },
  });
}

function refundOf({ feePaidDong }: DossierProjection): string[] {
  if (feePaidDong === 0) return [];
  return [
    `Số tiền ${dongOnPaper(feePaidDong)} đã nộp được hoàn trả theo quy định của pháp luật về phí, lệ phí; ` +
      "mời mang biên lai đến nơi đã nộp.",
  ];
}
