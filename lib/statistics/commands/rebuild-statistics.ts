import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { countNextEvents } from "@/lib/statistics/ledger/count-next-events";
import { loadAgencies } from "@/lib/statistics/ledger/load-agencies";
import { lockWatermark, moveWatermark } from "@/lib/statistics/ledger/watermark";

const SIX_HOURS_MS = 6 * 3_600_000;

/**
 * Counts the whole history anew. One transaction: readers see the old figures until the new ones are complete, and
 * a worker that rolls up meanwhile waits. `progress` hears the number of events so far. Returns how many there were.
 */
export function rebuildStatistics(
  actor: Actor,
  input: { batchSize: number; progress?: (events: number) => void },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  return transact(async (tx) => {
    await lockWatermark(tx);
    await tx.statisticsFlow.deleteMany();
    await tx.statisticsOpen.deleteMany();
    const options = { agencyOf: await loadAgencies(tx), limit: input.batchSize };
    let position = { txid: 0n, eventId: 0n };
    let total = 0;
    for (;;) {
      const batch = await countNextEvents(tx, position, options);
      if (batch.events === 0) break;
      position = batch.position;
      total += batch.events;
      input.progress?.(total);
    }
    await moveWatermark(tx, position, clock.now());
    return total;
  }, SIX_HOURS_MS);
}
