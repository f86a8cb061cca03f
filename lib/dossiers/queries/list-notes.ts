import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { visibleTo } from "@/lib/dossiers/access";
import type { DossierNotes } from "@/lib/dossiers/domain/dossier-talk";
import { findWorkplace } from "@/lib/dossiers/domain/find-workplace";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

const NEWEST = 200;

/**
 * The notes of officers on a dossier, newest first, and where its paper folder lay, newest first. What an author
 * took back leaves only its mark. Throws `NotFoundError` for a dossier out of sight.
 */
export async function listNotes(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  dossierId: string,
  { clock }: { clock: Clock },
): Promise<DossierNotes> {
  const author = { account: { select: { fullName: true } } };
  const newest = { orderBy: [{ at: "desc" as const }, { id: "desc" as const }], take: NEWEST };
  const row = await prisma.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: {
      folderPlace: true,
      agencies: { select: { agencyId: true } },
      notes: { ...newest, include: { ...author, withdrawal: true } },
      folders: { ...newest, include: author },
    },
  });
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  const nameOf = await getUnitNames(row.notes.map(({ agencyId }) => agencyId));
  const on = localDateOf(clock.now());
  return {
    mayWrite:
      findWorkplace(
        actor,
        row.agencies.map(({ agencyId }) => agencyId),
      ) !== undefined,
    notes: row.notes.map(({ id, text, at, agencyId, accountId, account, withdrawal }) => ({
      id,
      text: withdrawal ? null : text,
      at: at.toISOString(),
      authorName: account.fullName,
      agencyName: nameOf(agencyId, on),
      own: accountId === actor.accountId && !withdrawal,
    })),
    folderPlace: row.folderPlace,
    folders: row.folders.map(({ id, place, at, account }) => ({
      id,
      place: place || null,
      at: at.toISOString(),
      authorName: account.fullName,
    })),
  };
}
