import "server-only";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { getFiling } from "./get-filing";

/** The papers that go with a dossier to another agency: files by component, paper sheets where it came on paper. */
export async function listSentPapers(
  tx: Transaction,
  { row, projection }: DossierForAct,
): Promise<TransferSlip["papers"]> {
  const [filing, files] = await Promise.all([
    getFiling(tx, projection.procedureVersionId),
    tx.dossierPaper.groupBy({ by: ["componentCode"], where: { dossierId: row.id }, _count: true }),
  ]);
  const counted = new Map(files.map((file) => [file.componentCode, file._count]));
  const onPaper = projection.channel !== "ONLINE";
  return filing.content.components.flatMap(({ code, name, originals, copies }) => {
    const electronic = counted.get(code) ?? 0;
    if (electronic === 0) return [];
    return [
      { name, original: onPaper ? (originals ?? 0) : 0, copy: onPaper ? (copies ?? 0) : 0, electronic },
    ];
  });
}
