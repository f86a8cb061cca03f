import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { ledBy, reassignableBy } from "@/lib/dossiers/access";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { HandOver } from "@/lib/dossiers/domain/hand-over";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * What an officer holds that the actor may give to others, and who could take it.
 * @throws NotFoundError for an officer whose work is not the actor's to give
 */
export async function getHandOver(
  actor: Actor,
  accountId: string,
  { clock }: CommandContext,
): Promise<HandOver> {
  const on = localDateOf(clock.now());
  const tree = await getUnitTree(on);
  const officer = await prisma.account.findFirst({
    where: { AND: [{ id: accountId }, ledBy(actor, tree)] },
    select: { id: true, fullName: true, posts: { select: { unitId: true } } },
  });
  if (!officer) throw new NotFoundError();
  const unitIds = officer.posts.map((post) => post.unitId);
  const held = { AND: [{ holderAccountId: accountId, closedAt: null }, reassignableBy(actor, tree)] };
  const inUnits = { holderUnitId: { in: unitIds }, closedAt: null };
  const [states, takers, proposals, parts] = await Promise.all([
    prisma.dossier.groupBy({ by: ["state"], where: held, _count: true, orderBy: { state: "asc" } }),
    listTakersOf(accountId, unitIds, on),
    prisma.dossier.count({
      where: { ...inUnits, proposal: { path: ["byAccountId"], equals: accountId } },
    }),
    prisma.dossierPart.count({ where: { unitId: { in: unitIds }, doneAt: null } }),
  ]);
  return {
    officer: { accountId: officer.id, fullName: officer.fullName },
    states: states.map(({ state, _count }) => ({ state: state as DossierState, count: _count })),
    total: states.reduce((sum, { _count }) => sum + _count, 0),
    takers: takers.map(({ id, fullName, _count, posts }) => ({
      accountId: id,
      fullName,
      held: _count.heldDossiers,
      unitName: tree.byId.get(posts[0]?.unitId ?? "")?.name ?? "",
    })),
    proposals,
    parts,
  };
}

/** Active specialists of the officer's units. */
function listTakersOf(accountId: string, unitIds: string[], on: string) {
  const there = {
    unitId: { in: unitIds },
    role: "SPECIALIST",
    validFrom: { lte: on },
    OR: [{ validTo: null }, { validTo: { gte: on } }],
  };
  return prisma.account.findMany({
    where: { active: true, kind: "OFFICER", id: { not: accountId }, posts: { some: there } },
    orderBy: { searchName: "asc" },
    select: {
      id: true,
      fullName: true,
      posts: { where: there, take: 1, select: { unitId: true } },
      _count: { select: { heldDossiers: { where: { closedAt: null } } } },
    },
  });
}
