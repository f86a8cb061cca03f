import "server-only";
import { headers } from "next/headers";
import { systemClock } from "@/lib/platform/clock/clock";
import { RateLimitedError } from "@/lib/platform/errors/app-error";
import { clientIp } from "./client-ip";
import { countAttempt, type RateLimit } from "./rate-limit";

/**
 * For pages that answer questions of people not signed in: counts one of the address. Gives the seconds to wait when
 * there were too many, else null.
 */
export async function limitVisit(limit: RateLimit): Promise<number | null> {
  try {
    await countAttempt(limit, clientIp(await headers()), { clock: systemClock });
    return null;
  } catch (failure) {
    if (failure instanceof RateLimitedError) return failure.retryAfterSeconds;
    throw failure;
  }
}
