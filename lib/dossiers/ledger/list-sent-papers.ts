import "server-only";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";
import { listReceived } from "./list-received";

/** The papers that go with a dossier to another agency: what its receipt says that was handed in. */
export async function listSentPapers(
  tx: Transaction,
  { row, projection }: DossierForAct,
): Promise<TransferSlip["papers"]> {
  const { content } = await getFiling(tx, projection.procedureVersionId);
  const received = await listReceived(tx, row.id, content, projection);
  return received
    .map(({ name, original, certified, photo, electronic }) => ({
      ...{ name, original, electronic },
      copy: certified + photo,
    }))
    .filter(({ original, copy, electronic }) => original + copy + electronic > 0);
}
