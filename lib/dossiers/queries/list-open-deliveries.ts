import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { OpenDelivery } from "@/lib/dossiers/domain/post-hand-over";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

const MOST = 50;

/**
 * Deliveries at this officer's counters whose dossiers are not all entered, the oldest first: their terms run. Those of
 * today stay until the postal worker has been told everything.
 */
export async function listOpenDeliveries(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<OpenDelivery[]> {
  const open = { dossierId: null };
  const deliveries = await prisma.postHandOver.findMany({
    where: {
      direction: "DOSSIERS_FROM_POST",
      unitId: { in: [...deskScopeOf(actor).receptionUnitIds] },
      OR: [{ parcels: { some: open } }, { handedOn: localDateOf(clock.now()) }],
    },
    select: {
      ...{ id: true, postWorker: true, handedAt: true },
      _count: { select: { parcels: { where: open } } },
    },
    orderBy: { handedAt: "asc" },
    take: MOST,
  });
  return deliveries.map(({ id, postWorker, handedAt, _count }) => ({
    ...{ id, postWorker, handedAt: handedAt.toISOString(), waiting: _count.parcels },
  }));
}
