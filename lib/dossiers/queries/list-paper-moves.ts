import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { HandOverKind, PaperMove } from "@/lib/dossiers/domain/hand-over-list";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import { prisma } from "@/lib/platform/db/prisma";
import { HAND_OVER_SIGNED, signatureOf } from "./hand-over-signed";

/** How the papers of a dossier went from unit to unit, newest first. The caller has checked sight of the dossier. */
export async function listPaperMoves(dossierId: string): Promise<PaperMove[]> {
  const items = await prisma.handOverItem.findMany({
    where: { dossierId },
    include: { missing: { select: { reason: true } }, list: { include: HAND_OVER_SIGNED } },
  });
  const nameOf = await getUnitNames(items.flatMap(({ list }) => [list.fromUnitId, list.toUnitId]));
  const moves = items.flatMap(({ list, missing }) => {
    const on = localDateOf(list.givenAt);
    const told = {
      paper: list.kind as HandOverKind,
      listId: list.id,
      number: list.number,
      fromName: nameOf(list.fromUnitId, on),
      toName: nameOf(list.toUnitId, on),
    };
    const given: PaperMove = {
      ...told,
      ...{ key: `${list.id} given`, kind: "GIVEN", reason: null },
      signature: signatureOf({ account: list.giver, inPlaceOf: list.giverInPlaceOf, at: list.givenAt }),
    };
    if (!list.end) return [given];
    const ended: PaperMove = {
      ...told,
      key: `${list.id} ended`,
      kind: list.end.outcome === "WITHDRAWN" ? "WITHDRAWN" : missing ? "MISSING" : "RECEIVED",
      signature: signatureOf(list.end),
      reason: missing?.reason ?? null,
    };
    return [given, ended];
  });
  return moves.toSorted((a, b) => b.signature.at.localeCompare(a.signature.at));
}
