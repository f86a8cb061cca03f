import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/** Throws `RuleError` unless this person is active and a specialist of the unit today. */
export async function assertCanHold(
  tx: Transaction,
  accountId: string,
  unitId: string | undefined,
  now: Date,
): Promise<void> {
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
  if (!post) throw new RuleError("assigneeNotHere");
}
