import "server-only";
import { PASSED_ON } from "@/lib/dossiers/domain/note-sender";
import type { Transaction } from "@/lib/platform/db/transact";

/** The event by which a dossier was last passed on; null when it never was. */
export async function findHandOver(tx: Transaction, dossierId: string): Promise<number | null> {
  const event = await tx.dossierEvent.findFirst({
    where: { dossierId, type: { in: [...PASSED_ON] } },
    orderBy: { seq: "desc" },
    select: { seq: true },
  });
  return event?.seq ?? null;
}

/** Whether anybody of the receiving side has looked at what was last passed on. */
export async function wasOpened(tx: Transaction, dossierId: string): Promise<boolean> {
  const eventSeq = await findHandOver(tx, dossierId);
  if (eventSeq === null) return false;
  const opening = await tx.dossierOpening.findFirst({
    where: { dossierId, eventSeq },
    select: { accountId: true },
  });
  return opening !== null;
}
