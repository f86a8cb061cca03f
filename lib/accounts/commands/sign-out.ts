import "server-only";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Ends one session. Whoever holds its id, from the cookie, may end it; ending it twice does nothing more. */
export function signOut(
  _actor: unknown,
  input: { sessionId: string },
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    await tx.session.updateMany({
      where: { id: input.sessionId, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
  });
}
