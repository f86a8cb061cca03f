import "server-only";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { type HandOverKind, LONGEST_LIST, type OwedPaper } from "@/lib/dossiers/domain/hand-over-list";
import { paperDueAt } from "@/lib/dossiers/domain/paper-due";
import { folderOwedSinceAt, type PaperStep, resultIssuedAt } from "@/lib/dossiers/domain/paper-since";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { readPaperSteps } from "./read-paper-steps";

/** Whose papers are read: all that units owe, or those of certain dossiers. */
export type OwedFilter = { unitIds: readonly string[]; dossierIds?: readonly string[] };

/** Twice what one list holds: more than a unit carries in a day. */
const MOST = 2 * LONGEST_LIST;

/**
 * The papers of one kind that lie at `unitIds` and should be elsewhere, and are on no list: oldest promise first, at
 * most 200. Both questions have a partial index, so the answer does not grow with what was handed over before.
 */
export async function readOwedPapers(
  tx: Transaction,
  kind: HandOverKind,
  { unitIds, dossierIds }: OwedFilter,
  { tree, calendar }: { tree: UnitTree; calendar: WorkCalendar },
): Promise<OwedPaper[]> {
  if (unitIds.length === 0) return [];
  const only = dossierIds ? Prisma.sql`AND d.id = ANY(${dossierIds}::uuid[])` : Prisma.empty;
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM dossier d WHERE ${owedCondition(kind, unitIds)} ${only} ORDER BY d.next_due_at, d.id LIMIT ${MOST}`;
  const ids = found.map(({ id }) => id);
  const [rows, steps] = await Promise.all([readRows(tx, ids), readPaperSteps(tx, ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const agencyOf = (unitId: string) => tree.byId.get(unitId)?.agencyId;
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const fromUnitId = (kind === "FOLDERS" ? row.folderUnitId : row.resultUnitId) ?? "";
    const acrossAgencies = agencyOf(fromUnitId) !== agencyOf(row.holderUnitId);
    const dueAt = paperDueAt(calendar, sinceAt(kind, row, steps.get(id) ?? []), { kind, acrossAgencies });
    return [toOwed(kind, row, { fromUnitId, dueAt })];
  });
}

/**
 * What units owe, over `dossier d`: the same conditions, word for word, as the indexes `dossier_folder_owed` and
 * `dossier_result_owed`.
 */
export function owedCondition(kind: HandOverKind, unitIds: readonly string[]): Prisma.Sql {
  if (kind === "FOLDERS")
    return Prisma.sql`d.folder_unit_id = ANY(${unitIds}::uuid[]) AND d.folder_unit_id <> d.holder_unit_id
      AND d.folder_list_id IS NULL AND d.ended_at IS NULL AND d.closed_at IS NULL`;
  return Prisma.sql`d.result_unit_id = ANY(${unitIds}::uuid[]) AND d.result_unit_id <> d.holder_unit_id
    AND d.state = 'RESULT_READY' AND d.result_list_id IS NULL AND d.result_handed_edition <= d.result_corrections
    AND d.delivery->>'method' <> 'ONLINE'`;
}

function readRows(tx: Transaction, ids: string[]) {
  return tx.dossier.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, code: true, reference: true, ownerName: true, dueAt: true, submittedAt: true },
      ...{ acceptedAt: true, endedAt: true, holderUnitId: true, resultUnitId: true, resultCorrections: true },
      folderUnitId: true,
      sheets: { select: { originals: true, certified: true, copies: true } },
      procedureVersion: { select: { name: true } },
      handOvers: {
        orderBy: { list: { givenAt: "asc" } },
        select: {
          missing: { select: { reason: true } },
          list: { select: { kind: true, end: { select: { outcome: true } } } },
        },
      },
    },
  });
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

function sinceAt(kind: HandOverKind, row: Row, steps: readonly PaperStep[]): Date {
  if (kind === "RESULTS") return resultIssuedAt(steps) ?? row.endedAt ?? row.submittedAt;
  const folderMoved = row.handOvers.some(
    ({ list, missing }) => list.kind === "FOLDERS" && list.end?.outcome === "RECEIVED" && !missing,
  );
  return folderOwedSinceAt({ ...row, folderMoved }, steps);
}

function toOwed(kind: HandOverKind, row: Row, of: { fromUnitId: string; dueAt: Date }): OwedPaper {
  const sum = (key: "originals" | "certified" | "copies") =>
    row.sheets.reduce((total, sheet) => total + sheet[key], 0);
  const last = row.handOvers.findLast(({ list }) => list.kind === kind);
  return {
    kind,
    dossierId: row.id,
    code: row.code ?? row.reference,
    procedureName: row.procedureVersion.name,
    ownerName: row.ownerName,
    toUnitId: row.holderUnitId,
    edition: kind === "RESULTS" ? row.resultCorrections + 1 : 0,
    sheets: { originals: sum("originals"), certified: sum("certified"), copies: sum("copies") },
    dossierDueAt: row.dueAt,
    missedReason: last?.missing?.reason ?? null,
    ...of,
  };
}
