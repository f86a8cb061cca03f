import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import { prisma } from "@/lib/platform/db/prisma";

export type VisibleName = {
  id: string;
  /** The code, or the reference while there is none. */
  name: string;
  procedureName: string;
  dueAt: Date | null;
  reappointments: number;
};

/** How to name these dossiers in a list, for those the actor may see. */
export async function listVisibleNames(
  actor: Actor,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, VisibleName>> {
  const rows = await prisma.dossier.findMany({
    where: { AND: [{ id: { in: [...dossierIds] } }, visibleTo(actor)] },
    select: {
      ...{ id: true, code: true, reference: true, dueAt: true, reappointments: true },
      procedureVersion: { select: { name: true } },
    },
  });
  return new Map(
    rows.map(({ id, code, reference, dueAt, reappointments, procedureVersion }) => [
      id,
      { id, name: code ?? reference, procedureName: procedureVersion.name, dueAt, reappointments },
    ]),
  );
}
