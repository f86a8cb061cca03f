import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { systemClock } from "@/lib/platform/clock/clock";
import { rollUpStatistics } from "@/lib/statistics/commands/roll-up-statistics";

const BATCH = 20_000;

/** Brings the figures up to date as the worker does, in larger steps. Returns how much there was to do. */
export async function catchUpFigures(): Promise<{ events: number; seconds: number }> {
  const startedAt = performance.now();
  let events = 0;
  for (;;) {
    const counted = await rollUpStatistics(SYSTEM_ACTOR, { batchSize: BATCH }, { clock: systemClock });
    events += counted;
    if (counted < BATCH) return { events, seconds: (performance.now() - startedAt) / 1000 };
  }
}
