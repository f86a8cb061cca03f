import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { withinLimits } from "@/lib/dossiers/access";
import { isFeeOwed } from "@/lib/dossiers/domain/decide-result";
import { readDelivery } from "@/lib/dossiers/domain/delivery-form";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { Parcel, Parcels } from "@/lib/dossiers/domain/parcel";
import { prisma } from "@/lib/platform/db/prisma";

/** How many parcels of each kind a screen lists at most. */
const MOST = 200;

/** The results of this officer's counters that go by post: to hand over, on the way, and brought back at least once. */
export async function listParcels(actor: Extract<Actor, { kind: "OFFICER" }>): Promise<Parcels> {
  const { returnUnitIds, limits } = deskScopeOf(actor);
  const dossiers = await prisma.dossier.findMany({
    where: {
      AND: [withinLimits("holderUnitId", limits.returnUnitIds)],
      holderUnitId: { in: [...returnUnitIds] },
      OR: [
        { state: "RETURNING_POST" },
        { state: "RESULT_READY", delivery: { path: ["method"], equals: "POST" } },
      ],
    },
    select: {
      ...{
        id: true,
        version: true,
        code: true,
        reference: true,
        state: true,
        applicantName: true,
        delivery: true,
      },
      ...{ postTrackingNumber: true, postFailures: true, endedAt: true, applicantAddress: true },
      ...{ feeDong: true, feePaidDong: true },
    },
    orderBy: { nextDueAt: "asc" },
    take: MOST,
  });
  const parcels = dossiers.map((dossier): Parcel & { state: string } => ({
    id: dossier.id,
    version: dossier.version,
    state: dossier.state,
    code: dossier.code ?? dossier.reference,
    receiver: dossier.applicantName,
    address: readDelivery(dossier.delivery).address ?? dossier.applicantAddress,
    trackingNumber: dossier.postTrackingNumber,
    failures: dossier.postFailures,
    feeDue: isFeeOwed(dossier),
  }));
  const onTheWay = parcels.filter(({ state }) => state === "RETURNING_POST");
  return {
    toHandOver: parcels.filter(({ state }) => state === "RESULT_READY"),
    onTheWay: onTheWay.filter(({ failures }) => failures === 0),
    failed: onTheWay.filter(({ failures }) => failures > 0),
  };
}
