import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { CashLine } from "@/lib/payments/domain/cash-list";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** What this officer took today at their counters, in the order of the receipts. */
export async function listOwnTakings(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { clock }: { clock: Clock },
): Promise<CashLine[]> {
  const takings = await prisma.feeTaking.findMany({
    where: {
      unitId: { in: [...deskScopeOf(actor).returnUnitIds] },
      takenOn: localDateOf(clock.now()),
      accountId: actor.accountId,
    },
    include: { dossier: { select: { code: true, reference: true, applicantName: true } } },
    orderBy: { receiptNumber: "asc" },
  });
  return takings.map(({ dossier, takenAt, ...taking }) => ({
    ...taking,
    code: dossier.code ?? dossier.reference,
    payerName: dossier.applicantName,
    takenAt: takenAt.toISOString(),
  }));
}
