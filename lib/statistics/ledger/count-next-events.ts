import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Transaction } from "@/lib/platform/db/transact";
import { statisticsDelta } from "@/lib/statistics/domain/statistics-delta";
import { StatisticsSums } from "@/lib/statistics/domain/statistics-sums";
import { addToFigures } from "./add-to-figures";
import type { AgencyFinder } from "./load-agencies";
import { readEventBatch, type StreamPosition } from "./read-event-batch";

/** Adds the next batch of events to the figures. Returns how many there were and where the stream stands now. */
export async function countNextEvents(
  tx: Transaction,
  after: StreamPosition,
  options: { agencyOf: AgencyFinder; limit: number },
): Promise<{ events: number; position: StreamPosition }> {
  const events = await readEventBatch(tx, after, options.limit);
  const sums = new StatisticsSums();
  for (const event of events) {
    const { competentUnitId, procedureId, channel, submittedAt } = event;
    const agencyId = options.agencyOf(competentUnitId, localDateOf(submittedAt));
    sums.add({ agencyId, procedureId, channel }, statisticsDelta(event));
  }
  await addToFigures(tx, sums);
  return { events: events.length, position: events.at(-1)?.position ?? after };
}
