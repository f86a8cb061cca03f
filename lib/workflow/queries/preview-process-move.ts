import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import { findTargets } from "@/lib/dossiers/domain/transition-table";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { mapStep } from "@/lib/workflow/domain/map-step";
import { findStep, getStep } from "@/lib/workflow/domain/process";
import type { MovePreview, MovePreviewRow } from "@/lib/workflow/dto";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";

/**
 * What moving the open dossiers of one version to another would do now, step by step; nothing is written.
 * @throws NotFoundError for versions that are not of one procedure version
 */
export async function previewProcessMove(
  actor: Actor,
  input: { fromVersionId: string; toVersionId: string },
): Promise<MovePreview> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const versions = await prisma.processVersion.findMany({
    where: { id: { in: [input.fromVersionId, input.toVersionId] } },
  });
  const from = versions.find(({ id }) => id === input.fromVersionId);
  const to = versions.find(({ id }) => id === input.toVersionId);
  if (!from || !to || from.procedureVersionId !== to.procedureVersionId)
    throw new NotFoundError("process version");
  const source = processDefinition.parse(from.definition);
  const target = processDefinition.parse(to.definition);
  const keys = source.steps.map(({ key }) => key);
  const place = ({ step }: MovePreviewRow) => keys.indexOf(step.key);
  const groups = await prisma.dossier.groupBy({
    by: ["stepKey", "state"],
    where: { processVersionId: from.id, closedAt: null },
    _count: true,
  });
  const rows = groups.map(({ stepKey, state, _count }): MovePreviewRow => {
    const known = DOSSIER_STATES.find((candidate) => candidate === state);
    const fixed = !known || !findTargets(known, "moveProcess");
    const mapping = mapStep(source, target, stepKey);
    const toKey = !fixed && "to" in mapping ? mapping.to : null;
    const stays = fixed ? "stateFixed" : "stays" in mapping ? mapping.stays : null;
    return {
      step: getStep(source, stepKey),
      dossiers: _count,
      to: toKey === null ? null : (findStep(target, toKey) ?? null),
      stays,
    };
  });
  return {
    fromVersion: from.version,
    toVersion: to.version,
    dossiers: sum(rows),
    movable: sum(rows.filter((row) => row.to !== null)),
    rows: joinAlike(rows).sort((a, b) => place(a) - place(b)),
  };
}

function sum(rows: readonly MovePreviewRow[]): number {
  return rows.reduce((total, { dossiers }) => total + dossiers, 0);
}

/** One line for all that stand at one step and fare alike. */
function joinAlike(rows: readonly MovePreviewRow[]): MovePreviewRow[] {
  const joined = new Map<string, MovePreviewRow>();
  for (const row of rows) {
    const key = `${row.step.key} ${row.stays}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, dossiers: known.dossiers + row.dossiers } : row);
  }
  return [...joined.values()];
}
