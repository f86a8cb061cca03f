import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import type { Process } from "@/lib/workflow/domain/process";
import { getProcess } from "./get-process";

/** The clause for the version that dossiers filed on a local day follow; the latest one published wins. */
export function processInForce(on: string) {
  return { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] };
}

/** The process that dossiers filed on a local day follow; null when the procedure has none then. */
export async function getProcessInForce(
  tx: Transaction,
  procedureVersionId: string,
  on: string,
): Promise<{ processVersionId: string; process: Process } | null> {
  const row = await tx.processVersion.findFirst({
    where: { procedureVersionId, ...processInForce(on) },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return row && { processVersionId: row.id, process: await getProcess(tx, row.id) };
}
