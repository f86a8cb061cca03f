import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { SimilarDossier } from "@/lib/dossiers/domain/similar-dossier";
import { draftContent } from "@/lib/dossiers/schemas/draft-content";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

const RECENT_MS = 30 * 86_400_000;
const MOST = 5;

type Wanted = { personalId: string; procedureId: string; exceptId: string };

/**
 * Dossiers of the same person for the same procedure that are still open or not thirty days old, newest first, as
 * far as they are in the officer's sight: a warning at reception, which hinders nothing.
 */
export async function listSimilarDossiers(
  actor: Actor,
  { personalId, procedureId, exceptId }: Wanted,
  { clock }: { clock: Clock },
): Promise<SimilarDossier[]> {
  if (!personalId) return [];
  const since = new Date(clock.now().getTime() - RECENT_MS);
  const rows = await prisma.dossier.findMany({
    where: {
      AND: [
        { applicantPersonalId: personalId, procedureId, id: { not: exceptId } },
        { OR: [{ closedAt: null }, { submittedAt: { gte: since } }] },
        visibleTo(actor),
      ],
    },
    orderBy: { submittedAt: "desc" },
    take: MOST,
    select: { id: true, code: true, reference: true, state: true, submittedAt: true },
  });
  return rows.map((row) => ({
    id: row.id,
    code: row.code ?? row.reference,
    state: row.state as DossierState,
    submittedAt: row.submittedAt.toISOString(),
  }));
}

/** The same for what an officer is entering at the counter. Empty for a draft that is not theirs. */
export async function listSimilarToDraft(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  draftId: string,
  context: { clock: Clock },
): Promise<SimilarDossier[]> {
  const draft = await prisma.draft.findFirst({
    where: { id: draftId, accountId: actor.accountId },
    select: { content: true, procedureVersion: { select: { procedureId: true } } },
  });
  if (!draft) return [];
  const { personalId } = draftContent.parse(draft.content).applicant;
  const { procedureId } = draft.procedureVersion;
  const wanted = { personalId: typeof personalId === "string" ? personalId : "", procedureId };
  return listSimilarDossiers(actor, { ...wanted, exceptId: draftId }, context);
}
