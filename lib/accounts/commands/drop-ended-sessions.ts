import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

const KEPT_DAYS = 30;

/** Removes sessions that ended more than thirty days ago. Returns how many. */
export function dropEndedSessions(actor: Actor, _input: null, { clock }: CommandContext): Promise<number> {
  assertSystem(actor);
  const before = new Date(clock.now().getTime() - KEPT_DAYS * 24 * 3_600_000);
  return transact(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { expiresAt: { lt: before } } });
    return count;
  });
}
