import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { visibleTo } from "@/lib/dossiers/access";
import { findWorkplace } from "@/lib/dossiers/domain/find-workplace";
import type { Transaction } from "@/lib/platform/db/transact";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * The agency for which this officer may write on a dossier. Throws `NotFoundError` for a dossier that is absent or
 * out of sight, `ForbiddenError` for somebody who only reads.
 */
export async function assertWorksOn(tx: Transaction, actor: Actor, dossierId: string) {
  if (actor.kind !== "OFFICER") throw new NotFoundError(`dossier ${dossierId}`);
  const row = await tx.dossier.findFirst({
    where: { AND: [{ id: dossierId }, visibleTo(actor)] },
    select: {
      id: true,
      version: true,
      applicantAccountId: true,
      folderPlace: true,
      ...{ holderUnitId: true, receivingUnitId: true, competentUnitId: true },
      agencies: { select: { agencyId: true } },
    },
  });
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  const agencyId = findWorkplace(
    actor,
    row.agencies.map((agency) => agency.agencyId),
  );
  if (!agencyId) throw new ForbiddenError("only reads");
  return { dossier: row, agencyId, officer: actor, accountId: actor.accountId };
}
