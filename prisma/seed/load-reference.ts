import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadCalendar } from "./calendar/load-calendar";
import { loadProcedures } from "./procedures/load-procedures";
import { loadStructure, type UnitIds } from "./structure/load-structure";
import type { Structure } from "./structure/structure-file";

const TRANSACTION = { maxWait: 10_000, timeout: 60_000 };

/** Brings units, calendar and catalogue up to the shipped data, all or nothing; twice changes nothing. */
export function loadReference(structure: Structure, clock: Clock): Promise<UnitIds> {
  return prisma.$transaction(async (tx) => {
    const unitIds = await loadStructure(tx, structure, clock);
    await loadCalendar(tx, clock);
    await loadProcedures(tx, structure, clock);
    return unitIds;
  }, TRANSACTION);
}
