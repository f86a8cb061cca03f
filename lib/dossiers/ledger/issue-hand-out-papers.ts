import "server-only";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { authorisationOf, type Collector } from "@/lib/dossiers/domain/collector";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import type { SendByPostInput } from "@/lib/dossiers/schemas/hand-out-inputs";
import { getUnit } from "@/lib/organization/domain/unit-tree";
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

/** The minutes of handing a result to the public post, with both names (QĐ 45/2016/QĐ-TTg Art. 9). */
export async function issuePostHandOver(
  tx: Transaction,
  { row, projection, context }: DossierForAct,
  recorded: Recorded,
  { trackingNumber, postWorker }: Pick<SendByPostInput, "trackingNumber" | "postWorker">,
  officer: string,
): Promise<void> {
  const filing = await getFiling(tx, projection.procedureVersionId);
  const { address } = row.delivery as { address?: string };
  const owed = feeOwed(projection);
  await freezeOfficialPaper(tx, {
    dossierId: row.id,
    eventSeq: recorded.seq,
    number: null,
    issuedAt: context.now,
    data: {
      kind: "POST_HAND_OVER",
      header: headerOf(context.tree, projection.holderUnitId, context.now),
      direction: "RESULTS_TO_POST",
      office: { unitName: getUnit(context.tree, projection.holderUnitId).name, personName: officer },
      post: { unitName: "Bưu điện", personName: postWorker },
      handedAt: context.now.getTime(),
      parcels: [
        {
          dossierCode: row.code ?? row.reference,
          slipNumber: trackingNumber,
          content: [filing.content.results[0]?.name ?? filing.name, row.resultNumber]
            .filter(Boolean)
            .join(" số "),
          partyName: row.applicantName,
          partyAddress: address ?? row.applicantAddress,
          ...(owed > 0 ? { collectDong: owed } : {}),
        },
      ],
    },
  });
}
