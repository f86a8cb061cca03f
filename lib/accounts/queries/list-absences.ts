import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { administeredAgencies, isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { isLendable, mayArrangePost } from "@/lib/accounts/domain/stand-in";
import type { AbsenceDesk } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole, ROLES } from "@/lib/organization/domain/role";
import { subtreeOf, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";

const HEADS = new Set(["DIV_HEAD", "SIGNER", "CENTRE_HEAD"]);
const LENDABLE = ROLES.filter(isLendable);

/**
 * Whose absence the officer may arrange, who of their agencies could stand in, and what is arranged for now and
 * later. The administrator of the system arranges on the page of one officer, `wantedId`, not from a list of all.
 */
export async function listAbsences(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  wantedId: string | null,
  { clock }: CommandContext,
): Promise<AbsenceDesk> {
  const on = localDateOf(clock.now());
  const tree = await getUnitTree(on);
  const today = { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] };
  const works = { ...today, role: { in: LENDABLE } };
  const ledUnitIds = unitsLedBy(actor, tree);
  const reachable = isSystemAdministrator(actor) && wantedId ? [{ id: wantedId }] : [];
  const absents = await prisma.account.findMany({
    where: {
      ...{ kind: "OFFICER" as const, active: true },
      posts: { some: works },
      OR: [
        { id: actor.accountId },
        { posts: { some: { ...works, unitId: { in: ledUnitIds } } } },
        ...reachable,
      ],
    },
    orderBy: { searchName: "asc" },
    select: {
      ...{ id: true, fullName: true },
      posts: {
        where: { role: { in: LENDABLE }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
        select: { id: true, unitId: true, role: true },
      },
    },
  });
  const mayArrange = arrangedBy(actor, tree);
  const agencyUnitIds = unitsAround(
    absents.flatMap(({ posts }) => posts),
    tree,
  );
  const [colleagues, standIns] = await Promise.all([
    prisma.account.findMany({
      where: {
        ...{ kind: "OFFICER" as const, active: true },
        posts: { some: { ...works, unitId: { in: agencyUnitIds } } },
      },
      orderBy: { searchName: "asc" },
      select: { id: true, fullName: true, posts: { where: works, select: { unitId: true }, take: 1 } },
    }),
    findStandIns(actor, absents, on),
  ]);
  return {
    absents: absents
      .filter((absent) => mayArrange(absent, null))
      .map(({ id, fullName }) => ({ id, fullName })),
    colleagues: colleagues.map(({ id, fullName, posts }) => ({
      id,
      fullName,
      unitName: tree.byId.get(posts[0]?.unitId ?? "")?.name ?? "",
    })),
    standIns: standIns.map(({ absent, standIn, ...row }) => ({
      ...{ id: row.id, fromOn: row.fromOn, toOn: row.toOn, reason: row.reason },
      ...{ absentName: absent.fullName, standInName: standIn.fullName },
      procedureIds: row.procedureIds,
      excludedActions: row.excludedActions,
      mayEnd: absents.some(
        (officer) => officer.id === row.absentAccountId && mayArrange(officer, row.postId),
      ),
      mine: row.standInAccountId === actor.accountId,
    })),
  };
}

/** What is arranged for these officers, or has the actor stand in, from this day on. */
function findStandIns(actor: { accountId: string }, absents: readonly { id: string }[], on: string) {
  return prisma.standIn.findMany({
    where: {
      ...{ endedAt: null, toOn: { gte: on } },
      OR: [{ absentAccountId: { in: absents.map(({ id }) => id) } }, { standInAccountId: actor.accountId }],
    },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
    include: { absent: { select: { fullName: true } }, standIn: { select: { fullName: true } } },
  });
}

type Candidate = { id: string; posts: readonly { id: string; unitId: string; role: string }[] };

/** Whether the actor arranges who does all of an officer's work, or that of one post, as the commands see it. */
function arrangedBy(actor: Extract<Actor, { kind: "OFFICER" }>, tree: UnitTree) {
  const arranges = ({ unitId, role }: Candidate["posts"][number]) =>
    isRole(role) && mayArrangePost(actor, { unitId, role }, tree);
  return ({ id, posts }: Candidate, postId: string | null) =>
    id === actor.accountId ||
    (posts.some(arranges) && posts.every((post) => (postId ?? post.id) !== post.id || arranges(post)));
}

/** Every unit of the agencies in which these posts are. */
function unitsAround(posts: readonly { unitId: string }[], tree: UnitTree): string[] {
  const agencies = new Set(posts.map(({ unitId }) => tree.byId.get(unitId)?.agencyId));
  return [...tree.byId.values()].filter((unit) => agencies.has(unit.agencyId)).map((unit) => unit.id);
}

function unitsLedBy(actor: Extract<Actor, { kind: "OFFICER" }>, tree: UnitTree): string[] {
  const headed = actor.posts.filter((post) => HEADS.has(post.role) && !post.onBehalfOf);
  const administered = administeredAgencies(actor).flatMap((id) => {
    const agency = tree.byId.get(id);
    // From the province down it is everybody: that administrator comes from the page of one officer.
    return agency?.parentId ? subtreeOf(tree, id).map((unit) => unit.id) : [];
  });
  return [...headed.map((post) => post.unitId), ...administered];
}
