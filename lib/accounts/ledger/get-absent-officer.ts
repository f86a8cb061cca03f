import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isLendable, mayArrangePost } from "@/lib/accounts/domain/stand-in";
import { isRole, type Role } from "@/lib/organization/domain/role";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";

/** An officer whose absence somebody arranges, with the posts a stand-in can take over, those not theirs to lend too. */
export type AbsentOfficer = {
  id: string;
  posts: { id: string; unitId: string; agencyId: string; role: Role; arrangeable: boolean }[];
};

/**
 * Loads and locks the officer whose absence is arranged: one by one, so that two arrangements know of each other.
 * @throws NotFoundError unless it is the actor, somebody of a unit they head themselves and not ranking above them, or
 * whose unit they look after
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
    if (!unit || !isRole(role) || !isLendable(role)) return [];
    const arrangeable = mayArrange(actor, accountId, { unitId, role }, scope.tree);
    return [{ id, unitId, agencyId: unit.agencyId, role, arrangeable }];
  });
  const own = actor.kind === "OFFICER" && actor.accountId === accountId;
  if (!account || !(own || posts.some((post) => post.arrangeable))) throw new NotFoundError();
  return { id: account.id, posts };
}

/**
 * What of the absent officer's work goes to a stand-in: one post, or every one they hold.
 * @throws RuleError `standInForOthersPost` when a post among them is not the actor's to lend, nor to take back
 */
export function arrangedPosts(absent: AbsentOfficer, postId: string | null): AbsentOfficer["posts"] {
  const lent = absent.posts.filter((post) => postId === null || post.id === postId);
  if (lent.some((post) => !post.arrangeable)) throw new RuleError("standInForOthersPost");
  return lent;
}

function mayArrange(
  actor: Actor,
  accountId: string,
  post: { unitId: string; role: Role },
  tree: UnitTree,
): boolean {
  if (actor.kind !== "OFFICER") return false;
  return actor.accountId === accountId || mayArrangePost(actor, post, tree);
}
