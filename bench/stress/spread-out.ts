import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { prisma } from "@/lib/platform/db/prisma";
import type { Crew } from "./crew";
import { performAct } from "./perform-act";

const WAY: readonly DossierAction[] = [
  "accept",
  "forward",
  "receiveLeg",
  "claim",
  "saveDraftResult",
  "submitForApproval",
  "approve",
  "receiveLeg",
  "approve",
  "issue",
];

/** Brings each dossier further on its way than the one before, so that every act is somebody's from the start. */
export async function spreadOut(crew: Crew): Promise<Crew> {
  const targets = [];
  for (const [index, target] of crew.targets.entries()) {
    for (const action of WAY.slice(0, index % (WAY.length + 1)))
      await performAct(crew, target, action, index);
    const { version } = await prisma.dossier.findUniqueOrThrow({ where: { id: target.id } });
    targets.push({ ...target, firstVersion: version });
  }
  return { ...crew, targets };
}
