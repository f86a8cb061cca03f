import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { handOverListsOf } from "@/lib/dossiers/access";
import { findGiverPost, findReceiverPost } from "@/lib/dossiers/domain/hand-over-grants";
import type { HandOverKind, HandOverSheet, HandOverState } from "@/lib/dossiers/domain/hand-over-list";
import { isPaperLate } from "@/lib/dossiers/domain/paper-due";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { HAND_OVER_SIGNED, signatureOf } from "./hand-over-signed";

/** A hand-over list with everything on it. Throws `NotFoundError` for a list of other units. */
export async function getHandOverList(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  listId: string,
  { clock }: { clock: Clock },
): Promise<HandOverSheet> {
  const row = await prisma.handOverList.findFirst({
    where: { AND: [{ id: listId }, handOverListsOf(actor)] },
    include: WHOLE,
  });
  if (!row) throw new NotFoundError(`list ${listId}`);
  const { id, number, note, end, fromUnitId, toUnitId, givenAt } = row;
  const nameOf = await getUnitNames([fromUnitId, toUnitId]);
  const on = localDateOf(givenAt);
  const kind = row.kind as HandOverKind;
  const arrivedAt = end?.outcome === "RECEIVED" ? end.at : null;
  const stopsAt = end?.at ?? clock.now();
  return {
    ...{ id, kind, number, note },
    fromName: nameOf(fromUnitId, on),
    toName: nameOf(toUnitId, on),
    state: (end?.outcome ?? "OPEN") as HandOverState,
    given: signatureOf({ account: row.giver, inPlaceOf: row.giverInPlaceOf, at: givenAt }),
    ended: end && signatureOf(end),
    items: row.items.map(({ dossier, dueAt, missing }) => ({
      dossierId: dossier.id,
      code: dossier.code ?? dossier.reference,
      procedureName: dossier.procedureVersion.name,
      ownerName: dossier.ownerName,
      dueAt: dueAt.toISOString(),
      late: isPaperLate(dueAt, arrivedAt, stopsAt),
      missingReason: missing?.reason ?? null,
    })),
    mayReceive: !end && findReceiverPost(actor, kind, toUnitId) !== undefined,
    mayWithdraw: !end && findGiverPost(actor, kind, fromUnitId) !== undefined,
  };
}

const WHOLE = {
  ...HAND_OVER_SIGNED,
  items: {
    orderBy: { position: "asc" },
    include: {
      missing: { select: { reason: true } },
      dossier: {
        select: {
          ...{ id: true, code: true, reference: true, ownerName: true },
          procedureVersion: { select: { name: true } },
        },
      },
    },
  },
} as const;
