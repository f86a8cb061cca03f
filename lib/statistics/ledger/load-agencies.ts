import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** The agency a unit belonged to on a local date. */
export type AgencyFinder = (unitId: string, on: string) => string;

/**
 * Every unit's agency over time, so that old events count for the agency of their day. A unit without a record on
 * that day counts for itself.
 */
export async function loadAgencies(tx: Transaction): Promise<AgencyFinder> {
  const rows = await tx.unitVersion.findMany({
    select: { unitId: true, agencyId: true, validFrom: true, validTo: true },
  });
  const versionsOf = Map.groupBy(rows, (row) => row.unitId);
  return (unitId, on) =>
    versionsOf.get(unitId)?.find(({ validFrom, validTo }) => validFrom <= on && (!validTo || validTo >= on))
      ?.agencyId ?? unitId;
}
