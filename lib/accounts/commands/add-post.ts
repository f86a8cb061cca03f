import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isOneself, mayAdministerPost } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { getOfficerForChange } from "@/lib/accounts/ledger/get-officer-for-change";
import type { AddPostInput } from "@/lib/accounts/schemas/officer-inputs";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Gives an officer one more post, from a day (today when not said) until it is ended. Nobody appoints themselves,
 * whatever they administer: another administrator gives it.
 * @throws NotFoundError for an officer out of sight, or a unit that does not exist today
 * @throws ForbiddenError when unit or role are not the actor's to give
 * @throws RuleError `ownPost` for the actor's own account; `postExists` when the officer has this role there already;
 * `accountInactive`
 */
export async function addPost(
  actor: Actor,
  input: AddPostInput,
  { clock }: CommandContext,
): Promise<{ postId: string }> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  return transact(async (tx) => {
    const officer = await getOfficerForChange(tx, actor, input.accountId, { tree, today });
    if (!tree.byId.has(input.unitId)) throw new NotFoundError();
    assertMayAdminister(mayAdministerPost(actor, input, tree));
    if (isOneself(actor, officer.id)) throw new RuleError("ownPost");
    if (!officer.active) throw new RuleError("accountInactive");
    const { unitId, role, title } = input;
    if (officer.posts.some((post) => post.unitId === unitId && post.role === role)) {
      throw new RuleError("postExists");
    }
    const postId = newId(now);
    await tx.post.create({
      data: { id: postId, accountId: officer.id, unitId, role, title, validFrom: input.validFrom ?? today },
    });
    return { postId };
  });
}
