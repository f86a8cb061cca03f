import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { draftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Answers } from "@/lib/forms/domain/e-form";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** Who applied in a dossier that this officer filed at the counter; `NotFoundError` for any other. */
export async function getVisitApplicant(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierId: string,
): Promise<Answers> {
  const draft = await prisma.draft.findFirst({
    where: {
      ...{ id: dossierId, accountId: actor.accountId },
      ...{ channel: { not: "ONLINE" }, submittedAt: { not: null } },
    },
    select: { content: true },
  });
  if (!draft) throw new NotFoundError(`visit ${dossierId}`);
  return draftContent.parse(draft.content).applicant;
}
