import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { ACTION_GRANTS } from "@/lib/dossiers/domain/action-grants";
import type { Transaction } from "@/lib/platform/db/transact";

const ANSWERERS = [...new Set(ACTION_GRANTS.answerPart.flatMap((grant) => grant.roles))];

/** The units in which somebody can answer today; among `unitIds` only, when they are given. */
export async function listAnsweringUnits(
  tx: Transaction,
  now: Date,
  unitIds?: readonly string[],
): Promise<ReadonlySet<string>> {
  const on = localDateOf(now);
  const posts = await tx.post.findMany({
    where: {
      ...(unitIds ? { unitId: { in: [...unitIds] } } : {}),
      role: { in: ANSWERERS },
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      account: { active: true, kind: "OFFICER" },
    },
    select: { unitId: true },
    distinct: ["unitId"],
  });
  return new Set(posts.map((post) => post.unitId));
}
