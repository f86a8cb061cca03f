import "server-only";
import { prisma } from "@/lib/platform/db/prisma";

/** Name of a unit as it was on a local date; its last known name when it did not exist then; "" when unknown. */
export type UnitNames = (unitId: string | null, on: string) => string;

/** The names of these units at any time, in one read. */
export async function getUnitNames(unitIds: readonly (string | null)[]): Promise<UnitNames> {
  const versions = await prisma.unitVersion.findMany({
    where: { unitId: { in: [...new Set(unitIds.filter((id) => id !== null))] } },
    select: { unitId: true, name: true, validFrom: true, validTo: true },
    orderBy: { validFrom: "asc" },
  });
  return (unitId, on) => {
    const own = versions.filter((version) => version.unitId === unitId);
    const then = own.find((version) => version.validFrom <= on && (version.validTo ?? on) >= on);
    return (then ?? own.at(-1))?.name ?? "";
  };
}
