import { localDateOf } from "@/lib/calendar/domain/local-date";
import { canonicalJson } from "@/lib/dossiers/domain/canonical-json";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import type { FullProcedure } from "./read-full-procedures";

/**
 * Gives the present version of these procedures its configured process; one that changed becomes the next version,
 * for dossiers filed from now on. A process that administrators configured later is left alone.
 */
export async function loadProcesses(
  tx: Transaction,
  full: readonly FullProcedure[],
  clock: Clock,
): Promise<void> {
  for (const { record, process } of full) {
    const version = await tx.procedureVersion.findFirstOrThrow({
      where: { procedure: { code: record.code }, edition: record.edition, validTo: null },
      orderBy: { validFrom: "desc" },
      include: { processVersions: { orderBy: { version: "desc" } } },
    });
    const wanted = canonicalJson(process);
    const { processVersions: stored } = version;
    if (stored.some(({ publishedById }) => publishedById !== null)) continue;
    if (stored.some(({ definition }) => canonicalJson(definition) === wanted)) continue;
    const now = clock.now();
    await tx.processVersion.create({
      data: {
        id: newId(now),
        procedureVersionId: version.id,
        version: (stored[0]?.version ?? 0) + 1,
        validFrom: stored.length === 0 ? version.validFrom : localDateOf(now),
        publishedAt: now,
        definition: { ...process, steps: [...process.steps] },
      },
    });
  }
}
