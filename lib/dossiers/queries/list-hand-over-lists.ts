import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { handOverListsOf } from "@/lib/dossiers/access";
import { findReceiverPost, handOverUnitIds } from "@/lib/dossiers/domain/hand-over-grants";
import type { HandOverKind, HandOverLine, HandOverState } from "@/lib/dossiers/domain/hand-over-list";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import { prisma } from "@/lib/platform/db/prisma";

type Officer = Extract<Actor, { kind: "OFFICER" }>;

const A_PAGE = 20;
/** More lists than come to a unit in a month. */
const MOST_OPEN = 100;

/** The lists on their way to the officer's units, oldest first. */
export async function listHandOversToReceive(actor: Officer): Promise<HandOverLine[]> {
  const rows = await prisma.handOverList.findMany({
    where: { toUnitId: { in: handOverUnitIds(actor) }, end: null },
    include: COUNTED,
    orderBy: [{ givenAt: "asc" }, { id: "asc" }],
    take: MOST_OPEN,
  });
  return toLines(rows, actor);
}

/** A page of all lists of the officer's units, either way, newest first; `after` is the last list of the page before. */
export async function listHandOverLists(
  actor: Officer,
  after?: string,
): Promise<{ lists: HandOverLine[]; next: string | null }> {
  const last = after
    ? await prisma.handOverList.findFirst({ where: { AND: [{ id: after }, handOverListsOf(actor)] } })
    : null;
  const rows = await prisma.handOverList.findMany({
    where: handOverListsOf(actor),
    include: COUNTED,
    orderBy: [{ givenAt: "desc" }, { id: "desc" }],
    take: A_PAGE + 1,
    ...(last ? { cursor: { id: last.id }, skip: 1 } : {}),
  });
  const page = rows.slice(0, A_PAGE);
  return {
    lists: await toLines(page, actor),
    next: rows.length > A_PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

const COUNTED = {
  end: { select: { outcome: true } },
  items: { select: { missing: { select: { listId: true } } } },
} as const;

type Row = {
  id: string;
  kind: string;
  number: string;
  fromUnitId: string;
  toUnitId: string;
  givenAt: Date;
  end: { outcome: string } | null;
  items: { missing: object | null }[];
};

async function toLines(rows: readonly Row[], actor: Officer): Promise<HandOverLine[]> {
  const nameOf = await getUnitNames(rows.flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]));
  return rows.map(({ id, number, fromUnitId, toUnitId, givenAt, end, items, ...row }) => {
    const kind = row.kind as HandOverKind;
    const on = localDateOf(givenAt);
    return {
      ...{ id, kind, number },
      fromName: nameOf(fromUnitId, on),
      toName: nameOf(toUnitId, on),
      givenAt: givenAt.toISOString(),
      state: (end?.outcome ?? "OPEN") as HandOverState,
      count: items.length,
      missing: items.filter(({ missing }) => missing).length,
      receivable: !end && findReceiverPost(actor, kind, toUnitId) !== undefined,
    };
  });
}
