import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { compareProcesses } from "@/lib/workflow/domain/compare-processes";
import type { ProcessPage, ProcessVersionRow, VersionState } from "@/lib/workflow/dto";
import { loadProofGround } from "@/lib/workflow/ledger/load-proof-ground";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import { countOpenDossiers } from "./count-open-dossiers";
import { listProcessMoves } from "./list-process-moves";
import { listUnitOptions } from "./list-unit-options";

const INCLUDE = {
  procedure: { select: { code: true } },
  processVersions: { orderBy: { version: "asc" }, include: { publishedBy: { select: { fullName: true } } } },
  processDraft: { include: { basedOn: true, changedBy: { select: { fullName: true } } } },
} as const satisfies Prisma.ProcedureVersionInclude;

type Row = Prisma.ProcedureVersionGetPayload<{ include: typeof INCLUDE }>;

/** The versions of a process with what changed from each to the next, the draft, and the moves of dossiers. */
export async function getProcessPage(
  actor: Actor,
  procedureVersionId: string,
  { clock }: CommandContext,
): Promise<ProcessPage> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const today = localDateOf(clock.now());
  const row = await prisma.procedureVersion.findUnique({
    where: { id: procedureVersionId },
    include: INCLUDE,
  });
  if (!row || row.processVersions.length === 0) throw new NotFoundError(`process of ${procedureVersionId}`);
  const [open, moves, units, { fields }] = await Promise.all([
    countOpenDossiers([row.id]),
    listProcessMoves(row.id),
    listUnitOptions(today),
    loadProofGround(prisma, row.id, today),
  ]);
  return {
    procedureVersionId: row.id,
    code: row.procedure.code,
    name: row.name,
    versions: row.processVersions
      .map((version, index) => toVersionRow(row, index, today, open.get(row.id)?.get(version.id) ?? 0))
      .reverse(),
    draft: toDraft(row),
    moves,
    units,
    fields: [...fields],
  };
}

function toVersionRow(
  { processVersions }: Row,
  index: number,
  today: string,
  openDossiers: number,
): ProcessVersionRow {
  const version = processVersions[index];
  const before = processVersions[index - 1];
  if (!version) throw new RangeError(`no version at ${index}`);
  const process = processDefinition.parse(version.definition);
  const { id, validFrom, validTo, decisionNumber } = version;
  return {
    ...{ id, validFrom, validTo, decisionNumber, openDossiers, process },
    version: version.version,
    state: stateOn(today, version),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    publishedByName: version.publishedBy?.fullName ?? null,
    differences: before ? compareProcesses(processDefinition.parse(before.definition), process) : null,
  };
}

function stateOn(
  today: string,
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
): VersionState {
  if (validTo !== null && validTo < validFrom) return "neverApplied";
  if (validFrom > today) return "coming";
  return validTo !== null && validTo < today ? "ended" : "inForce";
}

function toDraft({ processDraft }: Row): ProcessPage["draft"] {
  if (!processDraft) return null;
  const { id, version, basedOn, changedBy, changedAt, definition } = processDraft;
  const before = processDefinition.parse(basedOn.definition);
  return {
    id,
    version,
    changedByName: changedBy.fullName,
    changedAt: changedAt.toISOString(),
    differences: compareProcesses(before, processDefinition.parse(definition)),
  };
}
