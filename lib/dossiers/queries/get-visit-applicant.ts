import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ShownIdentity } from "@/lib/accounts/domain/shown-identity";
import type { PersonFacts } from "@/lib/dossiers/domain/known-applicant";
import { textOf } from "@/lib/dossiers/ledger/read-filed-content";
import { draftContent } from "@/lib/dossiers/schemas/draft-content";
import { shownIdentity } from "@/lib/dossiers/schemas/shown-identity";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * Who applied in a dossier that this officer filed at the counter, as it was written down then, and what was shown of
 * them; `NotFoundError` for any other.
 */
export async function getVisitApplicant(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierId: string,
): Promise<{ facts: Partial<PersonFacts>; shown: ShownIdentity | null }> {
  const draft = await prisma.draft.findFirst({
    where: {
      ...{ id: dossierId, accountId: actor.accountId },
      ...{ channel: { not: "ONLINE" }, submittedAt: { not: null } },
    },
    select: { content: true, shownIdentity: true },
  });
  if (!draft) throw new NotFoundError(`visit ${dossierId}`);
  const { applicant } = draftContent.parse(draft.content);
  const shown = shownIdentity.parse(draft.shownIdentity);
  const typed = (key: string) => textOf(applicant, key) || null;
  return {
    facts: {
      ...{ fullName: typed("fullName"), personalId: typed("personalId"), birthOn: shown?.birthOn ?? null },
      ...{ phone: typed("phone"), email: typed("email"), address: typed("address") },
    },
    shown,
  };
}
