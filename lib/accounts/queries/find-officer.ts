import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * An active officer with the posts of today, for what the worker does by their order; null when the account was
 * deactivated since.
 */
export async function findOfficer(
  accountId: string,
  { clock }: CommandContext,
): Promise<Extract<Actor, { kind: "OFFICER" }> | null> {
  const today = localDateOf(clock.now());
  const account = await prisma.account.findUnique({
    where: { id: accountId, kind: "OFFICER", active: true },
    select: {
      fullName: true,
      posts: { where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] } },
    },
  });
  if (!account) return null;
  const tree = await getUnitTree(today);
  const posts = account.posts.flatMap(({ id, unitId, role }) => {
    const unit = tree.byId.get(unitId);
    return unit && isRole(role) ? [{ postId: id, unitId, agencyId: unit.agencyId, role }] : [];
  });
  return { kind: "OFFICER", accountId, fullName: account.fullName, posts };
}
