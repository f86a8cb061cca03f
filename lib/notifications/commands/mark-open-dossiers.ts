import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { type Transaction, transact } from "@/lib/platform/db/transact";

/**
 * Finds open dossiers whose reminders were never planned as they stand now, unit by unit through the index of open
 * dossiers, and has them looked at; returns how many. Run at the start and now and then: whatever happened to jobs,
 * nobody is forgotten.
 */
export async function markOpenDossiers(
  actor: Actor,
  { unitsAtOnce }: { unitsAtOnce: number },
  { clock }: CommandContext,
): Promise<number> {
  assertSystem(actor);
  const now = clock.now();
  const units = await prisma.unit.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  let marked = 0;
  for (let from = 0; from < units.length; from += unitsAtOnce) {
    const unitIds = units.slice(from, from + unitsAtOnce).map(({ id }) => id);
    marked += await transact((tx) => markUnits(tx, unitIds, now));
  }
  return marked;
}

function markUnits(tx: Transaction, unitIds: string[], now: Date): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO reminder_mark (dossier_id, version, planned_at, next_at)
    SELECT d.id, 0, ${now}, ${now} FROM dossier d
    LEFT JOIN reminder_mark m ON m.dossier_id = d.id
    WHERE d.closed_at IS NULL AND d.holder_unit_id = ANY(${unitIds}::uuid[])
      AND (m.dossier_id IS NULL OR (m.version <> d.version AND m.next_at > ${now}))
    ON CONFLICT (dossier_id) DO UPDATE SET next_at = EXCLUDED.next_at`;
}
