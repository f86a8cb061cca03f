import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { publishHistoryDay } from "@/lib/audit/commands/publish-history-day";
import { markFileOf } from "@/lib/audit/domain/published-mark";
import { systemClock } from "@/lib/platform/clock/clock";
import { env } from "@/lib/platform/env";
import { readOrMakeSigningKey } from "@/lib/platform/storage/signing-key";

/** More than the dossiers written together spread over; less to look through, for every day, than the worker's own. */
const MOST_EVENTS = 100_000;

/** Signs every finished day as the worker does, so that it has nothing left to do when the measures begin. */
export async function signHistory(): Promise<{ days: number; seconds: number }> {
  const startedAt = performance.now();
  const key = readOrMakeSigningKey(env.HISTORY_KEY_FILE);
  const markFile = markFileOf(env.HISTORY_KEY_FILE);
  let days = 0;
  while (
    await publishHistoryDay(SYSTEM_ACTOR, { key, markFile, mostEvents: MOST_EVENTS }, { clock: systemClock })
  )
    days += 1;
  return { days, seconds: (performance.now() - startedAt) / 1000 };
}
