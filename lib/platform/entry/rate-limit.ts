import "server-only";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { RateLimitedError } from "@/lib/platform/errors/app-error";
import { hashSecret } from "@/lib/platform/ids/new-secret";

/** At most `attempts` in each fixed window of `windowSeconds`, per subject. */
export type RateLimit = { name: string; attempts: number; windowSeconds: number };

/** One counted attempt; `refund` takes it back, for limits on failures only. */
export type CountedAttempt = { refund(): Promise<void> };

/**
 * Counts one attempt of `subject` (an account, an address, a login name: kept as a hash only). Counted outside of
 * the caller's transaction, so that a refused attempt stays counted.
 * @throws RateLimitedError with the seconds until the window ends.
 */
export async function countAttempt(
  limit: RateLimit,
  subject: string,
  context: { clock: Clock },
): Promise<CountedAttempt> {
  const now = context.clock.now().getTime();
  const windowMs = limit.windowSeconds * 1000;
  const windowAt = new Date(now - (now % windowMs));
  const bucket = `${limit.name}:${hashSecret(subject).slice(0, 32)}`;
  const [row] = await prisma.$queryRaw<{ attempts: number }[]>`
    INSERT INTO rate_window (bucket, window_at, attempts) VALUES (${bucket}, ${windowAt}, 1)
    ON CONFLICT (bucket, window_at) DO UPDATE SET attempts = rate_window.attempts + 1
    RETURNING attempts`;
  if (row && row.attempts > limit.attempts) {
    throw new RateLimitedError(Math.ceil((windowAt.getTime() + windowMs - now) / 1000));
  }
  return {
    refund: async () => {
      await prisma.rateWindow.updateMany({
        where: { bucket, windowAt, attempts: { gt: 0 } },
        data: { attempts: { decrement: 1 } },
      });
    },
  };
}

const LONGEST_WINDOW_MS = 24 * 3_600_000;

/** Removes windows that ended: called by the worker. Returns how many. No limit may have a window over a day. */
export async function dropOldRateWindows(context: { clock: Clock }): Promise<number> {
  const before = new Date(context.clock.now().getTime() - LONGEST_WINDOW_MS);
  const { count } = await prisma.rateWindow.deleteMany({ where: { windowAt: { lt: before } } });
  return count;
}
