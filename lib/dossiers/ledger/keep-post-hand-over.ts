import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { PostHandOver } from "@/lib/documents/domain/post-hand-over";
import { postHandOverSchema } from "@/lib/documents/schemas/post-hand-over-schema";
import type { PostOutcome } from "@/lib/dossiers/domain/post-hand-over";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { headerOf } from "./paper-parts";

type Parcel = PostHandOver["parcels"][number] & {
  dossierId?: string;
  procedureCode?: string;
};

type HandOver = {
  id: string;
  direction: PostHandOver["direction"];
  unitId: string;
  officer: { accountId: string; name: string };
  postWorker: string;
  parcels: readonly Parcel[];
  outcomes?: readonly PostOutcome[];
};

/**
 * Keeps one hand-over with the public post and its minutes, with both names (QĐ 45/2016/QĐ-TTg Art. 7.3, 9). A number
 * that another hand-over of this direction has is refused by the database: `ConflictError` at the end.
 */
export async function keepPostHandOver(
  tx: Transaction,
  handOver: HandOver,
  { now, tree }: { now: Date; tree: UnitTree },
): Promise<void> {
  const { id, direction, unitId, officer, postWorker, parcels, outcomes = [] } = handOver;
  const data: PostHandOver = {
    kind: "POST_HAND_OVER",
    header: headerOf(tree, unitId, now),
    direction,
    office: { unitName: getUnit(tree, unitId).name, personName: officer.name },
    post: { unitName: "Bưu điện", personName: postWorker },
    handedAt: now.getTime(),
    parcels: parcels.map(({ dossierId: _id, procedureCode: _code, ...parcel }) => parcel),
  };
  await tx.postHandOver.create({
    data: {
      ...{ id, direction, unitId, postWorker, accountId: officer.accountId },
      ...{ handedOn: localDateOf(now), handedAt: now },
      data: postHandOverSchema.parse(data) as unknown as Prisma.InputJsonObject,
      outcomes: outcomes as unknown as Prisma.InputJsonArray,
    },
  });
  await tx.postParcel.createMany({
    data: parcels.map((parcel, index) => ({
      ...{ handOverId: id, place: index + 1, direction, slipNumber: parcel.slipNumber },
      dossierId: parcel.dossierId ?? null,
      ...(direction === "DOSSIERS_FROM_POST"
        ? { procedureCode: parcel.procedureCode ?? null, senderName: parcel.partyName }
        : {}),
      missing: parcel.missing ?? null,
    })),
  });
}

/** Which of these numbers the post already has from us, in whatever hand-over; a number is used once. */
export async function findUsedNumbers(
  tx: Transaction,
  direction: PostHandOver["direction"],
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const parcels = await tx.postParcel.findMany({
    where: { direction, slipNumber: { in: [...numbers] } },
    select: { slipNumber: true },
  });
  const used = parcels.map((parcel) => parcel.slipNumber);
  if (direction === "DOSSIERS_FROM_POST") return new Set(used);
  // Parcels that were on their way before hand-overs were kept.
  const older = await tx.dossier.findMany({
    where: { postTrackingNumber: { in: [...numbers] } },
    select: { postTrackingNumber: true },
  });
  return new Set([...used, ...older.flatMap(({ postTrackingNumber }) => postTrackingNumber ?? [])]);
}
