import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Transaction } from "@/lib/platform/db/transact";

/** Whether this person is active and a specialist of the unit today: only then may a dossier lie with them. */
export async function canHold(
  tx: Transaction,
  accountId: string,
  unitId: string | undefined,
  now: Date,
): Promise<boolean> {
  const on = localDateOf(now);
  const post = await tx.post.findFirst({
    where: {
      accountId,
      ...(unitId ? { unitId } : {}),
      role: "SPECIALIST",
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      account: { active: true, kind: "OFFICER" },
    },
    select: { id: true },
  });
  return post !== null;
}
