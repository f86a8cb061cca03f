import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/**
 * Notes that a citizen has these notices of theirs before their eyes: read from now on. Others' are left alone.
 * @throws ForbiddenError for anybody else
 */
export function noteNoticesSeen(
  actor: Actor,
  noticeIds: readonly string[],
  { clock }: CommandContext,
): Promise<void> {
  if (actor.kind !== "CITIZEN") throw new ForbiddenError("citizens only");
  return transact(async (tx) => {
    await tx.notice.updateMany({
      where: { id: { in: [...noticeIds] }, accountId: actor.accountId, readAt: null },
      data: { readAt: clock.now() },
    });
  });
}
