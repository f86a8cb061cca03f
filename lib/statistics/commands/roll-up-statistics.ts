import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { countNextEvents } from "@/lib/statistics/ledger/count-next-events";
import { loadAgencies } from "@/lib/statistics/ledger/load-agencies";
import { lockWatermark, moveWatermark } from "@/lib/statistics/ledger/watermark";

/**
 * Adds the next events to the figures and moves the watermark, both or neither: a crash between two batches loses
 * and doubles nothing, and a second worker waits for the first. Returns how many events there were.
 */
export function rollUpStatistics(
  actor: Actor,
  input: { batchSize: number },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  return transact(async (tx) => {
    const after = await lockWatermark(tx);
    const options = { agencyOf: await loadAgencies(tx), limit: input.batchSize };
    const { events, position } = await countNextEvents(tx, after, options);
    await moveWatermark(tx, position, clock.now());
    return events;
  });
}
