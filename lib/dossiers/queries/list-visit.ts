import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { addDays, instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import type { Visit } from "@/lib/dossiers/domain/counter-draft";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { readFee } from "./read-fee";

/**
 * What one person brought to this officer on the day of a dossier, in the order in which it was received. Throws
 * `NotFoundError` for a dossier that this officer did not file at the counter.
 */
export async function listVisit(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierId: string,
): Promise<Visit> {
  const filed = await prisma.draft.findFirst({
    where: { id: dossierId, accountId: actor.accountId, channel: { not: "ONLINE" } },
    select: { submittedAt: true },
  });
  const first = filed?.submittedAt && (await prisma.dossier.findUnique({ where: { id: dossierId } }));
  if (!filed?.submittedAt || !first) throw new NotFoundError(`visit ${dossierId}`);
  const on = localDateOf(filed.submittedAt);
  const drafts = await prisma.draft.findMany({
    where: {
      accountId: actor.accountId,
      submittedAt: { gte: instantOf(on, 0), lt: instantOf(addDays(on, 1), 0) },
    },
    select: { id: true },
  });
  const dossiers = await prisma.dossier.findMany({
    where: {
      id: { in: drafts.map(({ id }) => id) },
      applicantPersonalId: first.applicantPersonalId,
    },
    include: {
      procedureVersion: { select: { name: true } },
      officialPapers: {
        where: { form: { in: ["RECEIPT", "FEE_RECEIPT"] } },
        select: { id: true, form: true },
        orderBy: { eventSeq: "asc" },
      },
    },
    orderBy: { submittedAt: "asc" },
  });
  return {
    applicantName: first.applicantName,
    dossiers: dossiers.map((dossier) => ({
      id: dossier.id,
      code: dossier.code ?? dossier.reference,
      procedureName: dossier.procedureVersion.name,
      dueAt: dossier.dueAt?.toISOString() ?? null,
      fee: readFee(dossier),
      papers: dossier.officialPapers,
    })),
  };
}
