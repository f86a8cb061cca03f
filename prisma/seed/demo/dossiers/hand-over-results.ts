import { randomUUID } from "node:crypto";
import { makeHandOverList } from "@/lib/dossiers/commands/make-hand-over-list";
import { listOwedPapers } from "@/lib/dossiers/queries/list-owed-papers";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { findOfficer } from "./find-officer";

/** Lets each clerk who owes results on paper put the first on a list; it waits at the counter, the others at the clerk's. */
export async function handOverResults(tree: UnitTree, clock: Clock): Promise<void> {
  const units = await prisma.dossier.findMany({
    where: { state: "RESULT_READY", delivery: { path: ["method"], equals: "COUNTER" } },
    distinct: ["resultUnitId"],
    select: { resultUnitId: true },
  });
  for (const { resultUnitId } of units) {
    if (!resultUnitId) continue;
    const clerk = await findOfficer(tree, { unitId: resultUnitId, role: "CLERK" });
    const [group] = await listOwedPapers(clerk, { clock });
    const [first] = group?.papers ?? [];
    if (!group || !first) continue;
    const { kind, fromUnitId, toUnitId } = group;
    const dossierIds = [first.dossierId];
    await makeHandOverList(
      clerk,
      { listId: randomUUID(), kind, fromUnitId, toUnitId, dossierIds, note: null },
      { clock },
    );
  }
}
