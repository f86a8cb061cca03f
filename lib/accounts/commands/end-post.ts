import "server-only";
import { administeredBy } from "@/lib/accounts/access";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerPost } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { EndPostInput } from "@/lib/accounts/schemas/officer-inputs";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { countHeldDossiers } from "@/lib/dossiers/ledger/count-held-dossiers";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError, RuleError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * Ends a post after its last day (yesterday at the earliest: what was done under it stays done).
 * @throws NotFoundError for a post out of sight
 * @throws ValidationError when the last day lies further back, or before the first
 * @throws ConflictError when the post has ended already
 * @throws RuleError `lastAdministrator` for the last post that can administer the system; `holdsDossiers` while open
 * dossiers lie with the officer in this unit, and no other post of theirs there goes on
 */
export async function endPost(actor: Actor, input: EndPostInput, { clock }: CommandContext): Promise<void> {
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  await transact(async (tx) => {
    const post = await tx.post.findFirst({
      where: { id: input.postId, account: administeredBy(actor, tree) },
    });
    if (!post || !isRole(post.role)) throw new NotFoundError();
    assertMayAdminister(mayAdministerPost(actor, { unitId: post.unitId, role: post.role }, tree));
    if (input.lastOn < addDays(today, -1) || input.lastOn < addDays(post.validFrom, -1)) {
      throw new ValidationError({ lastOn: ["accounts.field.lastOnTooEarly"] });
    }
    if (post.role === "SYS_ADMIN") await assertOtherAdministrator(tx, post.accountId, today);
    await assertNothingHeld(tx, post, input.lastOn);
    const ended = await tx.post.updateMany({
      where: { id: post.id, OR: [{ validTo: null }, { validTo: { gt: input.lastOn } }] },
      data: { validTo: input.lastOn },
    });
    if (ended.count === 0) throw new ConflictError("post has ended");
  });
}

/** The database refuses it too, at the end of the transaction: here the sentence says what to do. */
async function assertNothingHeld(
  tx: Transaction,
  post: { id: string; accountId: string; unitId: string },
  lastOn: string,
): Promise<void> {
  const { accountId, unitId } = post;
  const goesOn = await tx.post.count({
    where: { id: { not: post.id }, accountId, unitId, OR: [{ validTo: null }, { validTo: { gt: lastOn } }] },
  });
  if (goesOn === 0 && (await countHeldDossiers(tx, accountId, unitId)) > 0)
    throw new RuleError("holdsDossiers");
}

/** Locks the posts of administrators, so that two of them cannot end each other's at the same moment. */
async function assertOtherAdministrator(tx: Transaction, accountId: string, today: string): Promise<void> {
  const others = await tx.$queryRaw<{ id: string }[]>`
    SELECT post.id FROM post JOIN account ON account.id = post.account_id
    WHERE post.role = 'SYS_ADMIN' AND account.active AND (post.valid_to IS NULL OR post.valid_to >= ${today})
    ORDER BY post.id FOR UPDATE`;
  const ids = others.map((post) => post.id);
  const left = await tx.post.count({
    where: { id: { in: ids }, validTo: null, accountId: { not: accountId } },
  });
  if (left === 0) throw new RuleError("lastAdministrator");
}
