import type { Actor } from "@/lib/accounts/domain/actor";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";

export type Officer = Extract<Actor, { kind: "OFFICER" }>;

/** Somebody with this role in this unit; the very account when one is named. Throws when nobody sits there. */
export async function findOfficer(
  tree: UnitTree,
  seat: { unitId: string; role: Role },
  accountId: string | null = null,
): Promise<Officer> {
  const account = await prisma.account.findFirst({
    where: { posts: { some: seat }, ...(accountId ? { id: accountId } : {}) },
    orderBy: { loginName: "asc" },
    include: { posts: true },
  });
  if (!account) throw new Error(`nobody is ${seat.role} in ${getUnit(tree, seat.unitId).name}`);
  const posts = account.posts.flatMap(({ id, unitId, role }) => {
    const known = ROLES.find((candidate) => candidate === role);
    return known ? [{ postId: id, unitId, role: known, agencyId: getUnit(tree, unitId).agencyId }] : [];
  });
  return { kind: "OFFICER", accountId: account.id, fullName: account.fullName, posts };
}
