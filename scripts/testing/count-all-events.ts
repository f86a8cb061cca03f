import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { rollUpStatistics } from "@/lib/statistics/commands/roll-up-statistics";

/** Rolls up until the figures hold every event. Other databases of the server may hold the stream back for a moment. */
export async function countAllEvents(context: CommandContext): Promise<void> {
  const latest = await prisma.dossierEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
  let countedTo = 0n;
  while (countedTo < latest.id) {
    await rollUpStatistics(SYSTEM_ACTOR, { batchSize: 1000 }, context);
    countedTo = (await prisma.statisticsWatermark.findFirstOrThrow()).eventId;
  }
}
