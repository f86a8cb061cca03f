import "server-only";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import { prisma } from "@/lib/platform/db/prisma";
import { openOn } from "./queue-condition";

/** The procedures of the dossiers now open on a desk, by name: what its list can be filtered by. */
export function listOpenProcedures(desk: DeskScope): Promise<{ id: string; name: string }[]> {
  return prisma.$queryRaw`
    SELECT p.procedure_id AS id, max(p.name) AS name
    FROM (SELECT DISTINCT d.procedure_version_id AS id FROM ${openOn(desk)}) open
    JOIN procedure_version p ON p.id = open.id
    GROUP BY p.procedure_id
    ORDER BY name`;
}
