import "server-only";
import { prisma } from "@/lib/platform/db/prisma";

/** Procedures that have a process, by name: the only ones whose dossiers come to anybody. */
export function listProcessedProcedures(): Promise<{ id: string; name: string }[]> {
  return prisma.$queryRaw`
    SELECT v.procedure_id AS id, max(v.name) AS name FROM procedure_version v
    WHERE EXISTS (SELECT 1 FROM process_version p WHERE p.procedure_version_id = v.id)
    GROUP BY v.procedure_id ORDER BY name`;
}
