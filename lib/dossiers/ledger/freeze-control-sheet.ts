import "server-only";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import type { Transaction } from "@/lib/platform/db/transact";
import { composeControlSheet } from "./compose-control-sheet";
import type { DossierForAct } from "./get-dossier-for-act";

/** The control sheet of a dossier that has just closed, as it goes with the file (form F06). */
export async function freezeControlSheet(
  tx: Transaction,
  dossier: Pick<DossierForAct, "row" | "projection" | "context">,
): Promise<void> {
  await freezeOfficialPaper(tx, {
    dossierId: dossier.row.id,
    eventSeq: dossier.row.version,
    number: null,
    data: await composeControlSheet(tx, dossier),
    issuedAt: dossier.context.now,
  });
}
