import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import { DOSSIER_STATES, isEnded } from "@/lib/dossiers/domain/dossier-state";
import { prisma } from "@/lib/platform/db/prisma";
import { WAITS_FOR_APPLICANT } from "./waits-for-applicant";

const OPEN = DOSSIER_STATES.filter((state) => !isEnded(state));

/** How many dossiers of a citizen are under way, how many wait for them, and how many drafts they have. */
export async function countOwnOpen(
  actor: Extract<Actor, { kind: "CITIZEN" }>,
): Promise<{ open: number; waiting: number; drafts: number }> {
  const own = visibleTo(actor);
  const [open, waiting, drafts] = await Promise.all([
    prisma.dossier.count({ where: { ...own, state: { in: OPEN } } }),
    prisma.dossier.count({ where: { AND: [own, WAITS_FOR_APPLICANT] } }),
    prisma.draft.count({ where: { accountId: actor.accountId, submittedAt: null } }),
  ]);
  return { open, waiting, drafts };
}
