import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** Codes of the procedures in force today, for the site map. */
export async function listProcedureCodes({ clock }: { clock: Clock }): Promise<string[]> {
  const today = localDateOf(clock.now());
  const rows = await prisma.procedure.findMany({
    where: {
      versions: {
        some: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
      },
    },
    select: { code: true },
    orderBy: { code: "asc" },
  });
  return rows.map((row) => row.code);
}
