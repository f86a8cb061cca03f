import "server-only";
import type { DossierEventPayload, DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { ToldEvent } from "@/lib/dossiers/domain/list-hand-overs";
import type { Transaction } from "@/lib/platform/db/transact";

/** Who acts when no officer does, as papers name them. */
const OTHERS: Record<string, string> = { CITIZEN: "Người nộp hồ sơ", SYSTEM: "Hệ thống" };

/** The events of a dossier with the names of those who acted, oldest first. */
export async function readToldEvents(tx: Transaction, dossierId: string): Promise<ToldEvent[]> {
  const events = await tx.dossierEvent.findMany({
    where: { dossierId },
    orderBy: { seq: "asc" },
    select: {
      type: true,
      at: true,
      actorKind: true,
      actorUnitId: true,
      hash: true,
      payload: true,
      actor: { select: { fullName: true } },
    },
  });
  return events.map((event) => ({
    type: event.type as DossierEventType,
    at: event.at,
    actorUnitId: event.actorUnitId,
    actorName: OTHERS[event.actorKind] ?? event.actor?.fullName ?? "",
    hash: event.hash,
    payload: event.payload as unknown as DossierEventPayload,
  }));
}
