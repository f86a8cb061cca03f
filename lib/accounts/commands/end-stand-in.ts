import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { arrangedPosts, getAbsentOfficer } from "@/lib/accounts/ledger/get-absent-officer";
import type { StandInIdInput } from "@/lib/accounts/schemas/stand-in-input";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * The absent officer is back, or somebody else is to stand in: it ends at this moment; what was done stays done.
 * @throws NotFoundError for an absence that is not the actor's to arrange
 * @throws RuleError `standInForOthersPost` when a post that was lent is not the actor's to arrange
 * @throws ConflictError when it has ended already
 */
export async function endStandIn(
  actor: Actor,
  input: StandInIdInput,
  { clock }: CommandContext,
): Promise<void> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  assertMayAdminister(actor.kind === "OFFICER");
  await transact(async (tx) => {
    const standIn = await tx.standIn.findUnique({ where: { id: input.standInId } });
    if (!standIn) throw new NotFoundError();
    const absent = await getAbsentOfficer(tx, actor, standIn.absentAccountId, { tree, today });
    arrangedPosts(absent, standIn.postId);
    const endedById = actor.kind === "OFFICER" ? actor.accountId : null;
    const ended = await tx.standIn.updateMany({
      where: { id: standIn.id, endedAt: null, toOn: { gte: today } },
      data: { endedAt: now, endedById },
    });
    if (ended.count === 0) throw new ConflictError("ended already");
  });
}
