import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { MarkReadInput } from "@/lib/notifications/schemas/mark-read-input";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/**
 * An officer has read a reminder of theirs, or it and all before it. What was read stays read since then; somebody
 * else's is left as it is.
 * @throws ForbiddenError for anybody who is no officer
 */
export function markRemindersRead(
  actor: Actor,
  { noticeId, older }: MarkReadInput,
  { clock }: CommandContext,
): Promise<void> {
  if (actor.kind !== "OFFICER") throw new ForbiddenError("officers only");
  return transact(async (tx) => {
    await tx.officerNotice.updateMany({
      where: { accountId: actor.accountId, readAt: null, id: older ? { lte: noticeId } : noticeId },
      data: { readAt: clock.now() },
    });
  });
}
