import "server-only";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { getStep } from "@/lib/workflow/domain/process";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { listSentPapers } from "./list-sent-papers";
import { headerOf, lookupOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

/**
 * The slip that goes with a dossier handed over to another agency (phiếu chuyển xử lý); nothing when it stayed in
 * its own (NĐ 61/2018/NĐ-CP Art. 19.7).
 */
export async function issueTransferSlip(
  tx: Transaction,
  dossier: DossierForAct,
  recorded: Recorded,
  officer: string,
): Promise<void> {
  const { row, projection, context } = dossier;
  const after = recorded.projection;
  if (after.state !== "INTERLINKED") return;
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: null,
    issuedAt: context.now,
    data: {
      kind: "TRANSFER_SLIP",
      header: headerOf(context.tree, projection.holderUnitId, context.now),
      dossierCode: row.code ?? row.reference,
      lookup: lookupOf(row),
      fromName: getUnit(context.tree, projection.holderUnitId).name,
      toName: getUnit(context.tree, after.holderUnitId).name,
      applicantName: row.applicantName,
      requestContent: (await getFiling(tx, projection.procedureVersionId)).name,
      task: getStep(context.process, after.stepKey).name.vi,
      papers: await listSentPapers(tx, dossier),
      sentAt: context.now.getTime(),
      ...(after.stepDueAt ? { dueAt: Date.parse(after.stepDueAt) } : {}),
      officerName: officer,
    },
  });
}
