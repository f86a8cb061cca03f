import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

const DAYS = 30;
const DAY_MS = 86_400_000;
const MOST = 5;

/** Codes of the procedures this officer received most in the last thirty days, the most frequent first. */
export async function listUsualProcedures(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<string[]> {
  const since = new Date(clock.now().getTime() - DAYS * DAY_MS);
  const received = await prisma.draft.groupBy({
    by: ["procedureVersionId"],
    where: { accountId: actor.accountId, submittedAt: { gte: since } },
    _count: true,
  });
  const most = received.sort((a, b) => b._count - a._count).slice(0, MOST);
  const versions = await prisma.procedureVersion.findMany({
    where: { id: { in: most.map(({ procedureVersionId }) => procedureVersionId) } },
    select: { id: true, procedure: { select: { code: true } } },
  });
  return most.flatMap(
    ({ procedureVersionId }) => versions.find(({ id }) => id === procedureVersionId)?.procedure.code ?? [],
  );
}
