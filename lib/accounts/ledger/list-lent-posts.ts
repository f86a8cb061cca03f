import "server-only";
import type { ActorPost } from "@/lib/accounts/domain/actor";
import { isLendable } from "@/lib/accounts/domain/stand-in";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * The posts of absent colleagues whose stand-in this officer is on a local date, each marked with whom it belongs to.
 * Only their own posts: what they stand in for themselves is not passed on. Only in agencies where the officer works
 * on dossiers that day: with their own last post there, what was lent to them ends too.
 */
export async function listLentPosts(accountId: string, on: string): Promise<ActorPost[]> {
  const inForce = { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] };
  const standIns = await prisma.standIn.findMany({
    where: {
      standInAccountId: accountId,
      endedAt: null,
      fromOn: { lte: on },
      toOn: { gte: on },
      absent: { active: true },
    },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
    include: {
      absent: { select: { fullName: true, posts: { where: inForce, orderBy: { validFrom: "asc" } } } },
      standIn: { select: { posts: { where: inForce } } },
    },
  });
  if (standIns.length === 0) return [];
  const tree = await getUnitTree(on);
  const agencyOf = ({ unitId, role }: { unitId: string; role: string }) =>
    isRole(role) && isLendable(role) ? tree.byId.get(unitId)?.agencyId : undefined;
  const ownAgencies = new Set(standIns.flatMap(({ standIn }) => standIn.posts.map(agencyOf)));
  return standIns.flatMap(({ absent, absentAccountId, postId, procedureIds, excludedActions }) =>
    absent.posts.flatMap(({ id, unitId, role }): ActorPost[] => {
      const unit = tree.byId.get(unitId);
      if (!unit || !isRole(role) || !isLendable(role) || (postId !== null && postId !== id)) return [];
      if (!ownAgencies.has(unit.agencyId)) return [];
      const onBehalfOf = {
        accountId: absentAccountId,
        fullName: absent.fullName,
        procedureIds: procedureIds.length === 0 ? null : procedureIds,
        excludedActions,
      };
      return [{ postId: id, unitId, agencyId: unit.agencyId, role, onBehalfOf }];
    }),
  );
}
