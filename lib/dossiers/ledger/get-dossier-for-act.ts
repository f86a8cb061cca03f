import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { visibleTo } from "@/lib/dossiers/access";
import {
  type DossierStanding,
  findPermission,
  type Permission,
} from "@/lib/dossiers/domain/action-permission";
import type { DecisionContext } from "@/lib/dossiers/domain/decision";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { standingOf } from "@/lib/dossiers/domain/dossier-standing";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { Answers } from "@/lib/forms/domain/e-form";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Dossier, Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { getProcess } from "@/lib/workflow/queries/get-process";
import { projectionOf } from "./projection-row";

/** A dossier with everything a decision about it depends on. */
export type DossierForAct = {
  row: Dossier;
  projection: DossierProjection;
  standing: DossierStanding;
  context: DecisionContext;
};

/**
 * Loads a dossier this actor may see. Throws `NotFoundError` for one that is absent or out of sight. An act of
 * administration, which is no desk's, gives its own `sight`.
 */
export async function getDossierForAct(
  tx: Transaction,
  actor: Actor,
  dossierId: string,
  clock: Clock,
  sight: Prisma.DossierWhereInput = visibleTo(actor),
): Promise<DossierForAct> {
  const row = await tx.dossier.findFirst({ where: { AND: [{ id: dossierId }, sight] } });
  if (!row) throw new NotFoundError(`dossier ${dossierId}`);
  const now = clock.now();
  const tree = await getUnitTree(localDateOf(now));
  const process = await getProcess(tx, row.processVersionId);
  const projection = projectionOf(row);
  const answers = row.answers as Answers;
  const context = { now, tree, process, answers, calendar: await getLatestCalendar(tx) };
  return { row, projection, standing: standingOf(projection, context), context };
}

/**
 * The right by which the actor may do `action` on the version they saw. Throws `ConflictError` when somebody was
 * faster, `ForbiddenError` when the act is not theirs now.
 */
export function assertMay(
  dossier: DossierForAct,
  actor: Actor,
  action: DossierAction,
  expectedVersion: number,
): Permission {
  if (dossier.row.version !== expectedVersion)
    throw new ConflictError(`dossier is at ${dossier.row.version}`);
  const permission = findPermission(dossier.standing, actor, action);
  if (!permission) throw new ForbiddenError(`${action} in ${dossier.standing.state}`);
  return permission;
}
