import "server-only";
import type { DossierLeg } from "@/lib/dossiers/domain/dossier-projection";
import type { Transaction } from "@/lib/platform/db/transact";

/** The columns by which the units that were asked find their parts. */
export function partRow(leg: DossierLeg) {
  return {
    seq: leg.seq,
    kind: leg.kind,
    unitId: leg.unitId,
    dueAt: new Date(leg.dueAt),
    receivedAt: leg.receivedAt ? new Date(leg.receivedAt) : null,
    doneAt: leg.doneAt ? new Date(leg.doneAt) : null,
  };
}

/** Keeps the table of parts equal to the projection's list: parts are added and go on, none disappears. */
export async function noteParts(
  tx: Transaction,
  dossierId: string,
  before: readonly DossierLeg[],
  after: readonly DossierLeg[],
): Promise<void> {
  const known = new Map(before.map((leg) => [leg.seq, leg]));
  const added = after.filter((leg) => !known.has(leg.seq));
  if (added.length > 0) {
    await tx.dossierPart.createMany({ data: added.map((leg) => ({ dossierId, ...partRow(leg) })) });
  }
  for (const leg of after) {
    const earlier = known.get(leg.seq);
    if (!earlier || (earlier.receivedAt === leg.receivedAt && earlier.doneAt === leg.doneAt)) continue;
    const { seq, receivedAt, doneAt } = partRow(leg);
    await tx.dossierPart.update({
      where: { dossierId_seq: { dossierId, seq } },
      data: { receivedAt, doneAt },
    });
  }
}
