import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Notes that a person has these notices of theirs before their eyes: read from now on. Others' are left alone. */
export function noteNoticesSeen(
  actor: Actor,
  noticeIds: readonly string[],
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    if (actor.kind !== "CITIZEN" || noticeIds.length === 0) return;
    await tx.notice.updateMany({
      where: { id: { in: [...noticeIds] }, accountId: actor.accountId, readAt: null },
      data: { readAt: clock.now() },
    });
  });
}
