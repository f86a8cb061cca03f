import "server-only";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { authorisationOf, type Collector } from "@/lib/dossiers/domain/collector";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { headerOf, lookupOf } from "./paper-parts";
import type { Recorded } from "./record-dossier-event";

/** What the receiver of a result signs (giấy biên nhận trả kết quả). */
export async function issueReturnAcknowledgement(
  tx: Transaction,
  { row, projection, context }: DossierForAct,
  recorded: Recorded,
  receiver: Collector,
  officer: string,
): Promise<void> {
  const filing = await getFiling(tx, projection.procedureVersionId);
  const authorisation = authorisationOf(receiver);
  const number = row.resultNumber;
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: null,
    issuedAt: context.now,
    data: {
      kind: "RETURN_ACKNOWLEDGEMENT",
      header: headerOf(context.tree, projection.holderUnitId, context.now),
      dossierCode: row.code ?? row.reference,
      lookup: lookupOf(row),
      requestContent: filing.name,
      ownerName: row.ownerName,
      results: [
        { name: filing.content.results[0]?.name ?? filing.name, copies: 1, ...(number ? { number } : {}) },
      ],
      receiver: {
        name: receiver.collectorName ?? "",
        ...(receiver.collectorNumber ? { idNumber: receiver.collectorNumber } : {}),
        ...(authorisation ? { authorisation } : {}),
      },
      returnedAt: context.now.getTime(),
      officerName: officer,
    },
  });
}
