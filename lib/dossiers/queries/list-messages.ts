import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { visibleTo } from "@/lib/dossiers/access";
import type { DossierMessages } from "@/lib/dossiers/domain/dossier-talk";
import { findCorrespondent } from "@/lib/dossiers/domain/find-correspondent";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

const NEWEST = 200;

/**
 * What officers and applicant wrote to each other, oldest first. The applicant reads which agency wrote, officers
 * also who. Throws `NotFoundError` for a dossier out of sight.
 */
export async function listMessages(
  actor: Actor,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<DossierMessages> {
  const row = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: {
      answerAskedAt: true,
      applicantAccountId: true,
      ...{ holderUnitId: true, receivingUnitId: true, competentUnitId: true },
      talk: true,
      messages: {
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: NEWEST,
        include: { account: { select: { fullName: true } } },
      },
    },
  });
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  const nameOf = await getUnitNames(row.messages.map(({ agencyId }) => agencyId));
  const on = localDateOf(clock.now());
  const readAt = actor.kind === "CITIZEN" ? row.talk?.applicantReadAt : row.talk?.officeReadAt;
  const messages = row.messages.reverse().map((message) => {
    const received = message.fromApplicant !== (actor.kind === "CITIZEN");
    return {
      id: message.id,
      text: message.text,
      at: message.at.toISOString(),
      fromApplicant: message.fromApplicant,
      asksAnswer: message.asksAnswer,
      agencyName: message.agencyId && nameOf(message.agencyId, on),
      authorName: actor.kind === "CITIZEN" ? null : message.account.fullName,
      unread: received && (!readAt || readAt < message.at),
    };
  });
  return {
    messages,
    answerAskedAt: row.answerAskedAt?.toISOString() ?? null,
    reachable: row.applicantAccountId !== null,
    mayWrite: actor.kind !== "OFFICER" || findCorrespondent(actor, row, await getUnitTree(on)) !== undefined,
  };
}
