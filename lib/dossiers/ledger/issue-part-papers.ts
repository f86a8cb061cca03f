import "server-only";
import type { OpinionRequestPaper } from "@/lib/documents/domain/opinion-request-paper";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { DossierLeg } from "@/lib/dossiers/domain/dossier-projection";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { listSentPapers } from "./list-sent-papers";
import { applicantOf, headerOf, lookupOf, referenceOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

/** A letter for each unit that was asked: for an opinion a request, for a share of a joint procedure a slip. */
export async function issuePartPapers(
  tx: Transaction,
  dossier: DossierForAct,
  recorded: Recorded,
  officer: string,
): Promise<void> {
  const known = new Set(dossier.projection.legs.map((leg) => leg.seq));
  const papers = await listSentPapers(tx, dossier);
  const { name: requestContent } = await getFiling(tx, dossier.projection.procedureVersionId);
  for (const leg of recorded.projection.legs.filter((candidate) => !known.has(candidate.seq))) {
    const data =
      leg.kind === "OPINION"
        ? opinionRequest(dossier, leg, { papers, requestContent, officer })
        : slip(dossier, leg, { papers, requestContent, officer });
    await freezeOfficialPaper(tx, {
      dossierId: dossier.row.id,
      eventSeq: recorded.seq,
      part: leg.seq,
      number: null,
      data,
      issuedAt: dossier.context.now,
    });
  }
}

type Known = { papers: TransferSlip["papers"]; requestContent: string; officer: string };

function opinionRequest(
  { row, projection, context }: DossierForAct,
  leg: DossierLeg,
  { papers, requestContent, officer }: Known,
): OpinionRequestPaper {
  return {
    kind: "OPINION_REQUEST",
    regime: projection.regime,
    header: headerOf(context.tree, projection.holderUnitId, context.now),
    reference: referenceOf(row),
    lookup: lookupOf(row),
    applicant: applicantOf(row),
    requestContent,
    recipients: [],
    signer: { titles: ["Người thụ lý"], name: officer },
    toName: getUnit(context.tree, leg.unitId).name,
    question: leg.request,
    attachments: papers.map((paper) => paper.name),
    answerBy: Date.parse(leg.dueAt),
    contact: { name: officer },
  };
}

function slip(
  { row, projection, context }: DossierForAct,
  leg: DossierLeg,
  { papers, requestContent, officer }: Known,
): TransferSlip {
  return {
    kind: "TRANSFER_SLIP",
    header: headerOf(context.tree, projection.holderUnitId, context.now),
    dossierCode: row.code ?? row.reference,
    lookup: lookupOf(row),
    fromName: getUnit(context.tree, projection.holderUnitId).name,
    toName: getUnit(context.tree, leg.unitId).name,
    applicantName: row.applicantName,
    requestContent,
    task: leg.request,
    papers,
    sentAt: context.now.getTime(),
    dueAt: Date.parse(leg.dueAt),
    officerName: officer,
  };
}
