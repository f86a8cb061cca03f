import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { logger } from "@/lib/platform/logger/logger";

/**
 * Does `work` again and again until `signal` ends it, `everyMs` apart, or at once while `work` says that more is
 * waiting. A failure is logged and tried again at the next turn.
 */
export async function repeat(
  name: string,
  options: { everyMs: number; signal: AbortSignal },
  work: () => Promise<{ more: boolean }>,
): Promise<void> {
  const { everyMs, signal } = options;
  while (!signal.aborted) {
    const more = await attempt(name, work);
    if (!more) await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

async function attempt(name: string, work: () => Promise<{ more: boolean }>): Promise<boolean> {
  try {
    const { more } = await work();
    return more;
  } catch (error) {
    logger.error("work failed, will be tried again", { work: name, error: kindOf(error) });
    return false;
  }
}

/** The kind of a failure; its message may hold data of people. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error ? `${error.name} ${String(error.code)}` : error.name;
}
