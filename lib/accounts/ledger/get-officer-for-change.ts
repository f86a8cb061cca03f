import "server-only";
import { administeredBy } from "@/lib/accounts/access";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { AdministeredPost } from "@/lib/accounts/domain/admin-permission";
import { isRole } from "@/lib/organization/domain/role";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** An officer's account with its present and future posts. */
export type OfficerForChange = {
  id: string;
  active: boolean;
  fullName: string;
  loginName: string;
  posts: AdministeredPost[];
};

/**
 * Loads and locks an officer's account for the rest of the transaction, so that changes of one person happen one
 * after the other.
 * @throws NotFoundError when there is none that the actor may see
 */
export async function getOfficerForChange(
  tx: Transaction,
  actor: Actor,
  accountId: string,
  scope: { tree: UnitTree; today: string },
): Promise<OfficerForChange> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const account = await tx.account.findFirst({
    where: { AND: [{ id: accountId }, administeredBy(actor, scope.tree)] },
    select: {
      id: true,
      active: true,
      fullName: true,
      loginName: true,
      posts: {
        where: { OR: [{ validTo: null }, { validTo: { gte: scope.today } }] },
        select: { unitId: true, role: true },
      },
    },
  });
  if (!account) throw new NotFoundError();
  const posts = account.posts.flatMap(({ unitId, role }) => (isRole(role) ? [{ unitId, role }] : []));
  return { ...account, loginName: account.loginName ?? "", posts };
}
