import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** The specialists in the units of a desk today, with how many dossiers each holds: to whom work can be given. */
export async function listDeskSpecialists(
  desk: DeskScope,
  { clock }: { clock: Clock },
): Promise<{ accountId: string; fullName: string; held: number }[]> {
  const on = localDateOf(clock.now());
  const accounts = await prisma.account.findMany({
    where: {
      kind: "OFFICER",
      active: true,
      posts: {
        some: {
          unitId: { in: [...desk.unitIds] },
          role: "SPECIALIST",
          validFrom: { lte: on },
          OR: [{ validTo: null }, { validTo: { gte: on } }],
        },
      },
    },
    select: {
      id: true,
      fullName: true,
      _count: { select: { heldDossiers: { where: { closedAt: null } } } },
    },
    orderBy: { searchName: "asc" },
  });
  return accounts.map(({ id, fullName, _count }) => ({ accountId: id, fullName, held: _count.heldDossiers }));
}
