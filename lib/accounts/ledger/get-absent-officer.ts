import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerUnit } from "@/lib/accounts/domain/admin-permission";
import { isLendable } from "@/lib/accounts/domain/stand-in";
import { isRole } from "@/lib/organization/domain/role";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";

const HEADS = new Set(["DIV_HEAD", "SIGNER", "CENTRE_HEAD"]);

/** An officer whose absence somebody arranges, with the posts a stand-in can take over. */
export type AbsentOfficer = { id: string; posts: { id: string; unitId: string; agencyId: string }[] };

/**
 * Loads and locks the officer whose absence is arranged: one by one, so that two arrangements know of each other.
 * @throws NotFoundError unless it is the actor, somebody of a unit they head themselves, or whose unit they look after
 */
export async function getAbsentOfficer(
  tx: Transaction,
  actor: Actor,
  accountId: string,
  scope: { tree: UnitTree; today: string },
): Promise<AbsentOfficer> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const account = await tx.account.findFirst({
    where: { id: accountId, kind: "OFFICER", active: true },
    select: {
      id: true,
      posts: { where: { OR: [{ validTo: null }, { validTo: { gte: scope.today } }] } },
    },
  });
  const posts = (account?.posts ?? []).flatMap(({ id, unitId, role }) => {
    const unit = scope.tree.byId.get(unitId);
    return unit && isRole(role) && isLendable(role) ? [{ id, unitId, agencyId: unit.agencyId }] : [];
  });
  if (!account || !mayArrange(actor, account.id, posts, scope.tree)) throw new NotFoundError();
  return { id: account.id, posts };
}

function mayArrange(
  actor: Actor,
  absentAccountId: string,
  posts: AbsentOfficer["posts"],
  tree: UnitTree,
): boolean {
  if (actor.kind !== "OFFICER") return false;
  if (actor.accountId === absentAccountId) return true;
  // A head who is absent does not lend the right to arrange others' absences.
  const headed = actor.posts.filter((post) => HEADS.has(post.role) && !post.onBehalfOf);
  return posts.some(
    ({ unitId }) => headed.some((post) => post.unitId === unitId) || mayAdministerUnit(actor, unitId, tree),
  );
}
