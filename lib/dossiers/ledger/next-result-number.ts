import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { nextDocumentNumber } from "./next-code";

/** The agency of a unit that issues a result now, and the number that result gets in its series of the year. */
export async function nextResultNumber(
  tx: Transaction,
  { context }: Pick<DossierForAct, "context">,
  unitId: string,
): Promise<{ agencyId: string; resultNumber: string }> {
  const agencyId = getUnit(context.tree, unitId).agencyId;
  const year = Number(localDateOf(context.now).slice(0, 4));
  const order = await nextDocumentNumber(tx, agencyId, "KQ", year);
  return { agencyId, resultNumber: `${String(order).padStart(2, "0")}/KQ-TTHC` };
}
