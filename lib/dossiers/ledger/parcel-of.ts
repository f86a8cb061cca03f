import "server-only";
import type { PostHandOver } from "@/lib/documents/domain/post-hand-over";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";

/** A result as the minutes of the hand-over to the post list it. */
export async function parcelOf(
  tx: Transaction,
  { row, projection }: DossierForAct,
  trackingNumber: string,
): Promise<PostHandOver["parcels"][number] & { dossierId: string }> {
  const filing = await getFiling(tx, projection.procedureVersionId);
  const result = filing.content.results[0]?.name ?? filing.name;
  return {
    dossierId: row.id,
    dossierCode: row.code ?? row.reference,
    slipNumber: trackingNumber,
    content: [result, row.resultNumber].filter(Boolean).join(" số "),
    partyName: row.applicantName,
    partyAddress: readDelivery(row.delivery).address ?? row.applicantAddress,
  };
}
