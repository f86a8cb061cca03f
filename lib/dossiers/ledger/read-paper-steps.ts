import "server-only";
import type { PaperStep } from "@/lib/dossiers/domain/paper-since";
import type { Transaction } from "@/lib/platform/db/transact";

/** Of each dossier, oldest first, what moved it between units or issued its result. */
export async function readPaperSteps(
  tx: Transaction,
  dossierIds: readonly string[],
): Promise<Map<string, PaperStep[]>> {
  const rows = await tx.$queryRaw<(PaperStep & { dossierId: string })[]>`
    SELECT dossier_id AS "dossierId", at, type, payload->'change'->>'holderUnitId' AS "holderUnitId"
    FROM dossier_event WHERE dossier_id = ANY(${dossierIds}::uuid[]) ORDER BY dossier_id, seq`;
  const steps = new Map<string, PaperStep[]>();
  for (const { dossierId, ...step } of rows) {
    const own = steps.get(dossierId);
    if (own) own.push(step);
    else steps.set(dossierId, [step]);
  }
  return steps;
}
