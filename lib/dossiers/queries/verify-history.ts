import "server-only";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import type { ChainProblem } from "@/lib/dossiers/domain/verify-chain";
import { findDueDateProblem } from "@/lib/dossiers/domain/verify-due-date";
import { type StoredDossier, VERIFIED_PARTS, verifyDossier } from "@/lib/dossiers/ledger/verify-dossier";
import { prisma } from "@/lib/platform/db/prisma";

export type HistoryReport = {
  dossiers: number;
  events: number;
  problem: (ChainProblem & { dossierId: string }) | null;
};

const BATCH = 250;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Verifies every dossier, oldest first, and stops at the first that is wrong. Reads in batches, each at one moment,
 * so that a running installation may go on working. `progress` hears what has been verified so far.
 */
export async function verifyHistory(progress?: (report: HistoryReport) => void): Promise<HistoryReport> {
  const report: HistoryReport = { dossiers: 0, events: 0, problem: await findOrphan() };
  const calendarOf = await loadCalendars(prisma);
  let after = BEFORE_ALL;
  while (!report.problem) {
    const batch = await readBatch(after);
    if (batch.length === 0) break;
    for (const dossier of batch) {
      report.dossiers += 1;
      report.events += dossier.events.length;
      const problem = verifyDossier(dossier) ?? findDueDateProblem(clockEvents(dossier), dossier, calendarOf);
      if (problem) return { ...report, problem: { ...problem, dossierId: dossier.id } };
    }
    after = batch.at(-1)?.id ?? after;
    progress?.(report);
  }
  return report;
}

function clockEvents({ events }: StoredDossier) {
  return events.map(({ seq, type, at, payload }) => ({
    ...{ seq, type, at: at.toISOString() },
    payload: payload as unknown as DossierEventPayload,
  }));
}

async function readBatch(after: string) {
  const [batch] = await prisma.$transaction(
    [
      prisma.dossier.findMany({
        where: { id: { gt: after } },
        include: VERIFIED_PARTS,
        orderBy: { id: "asc" },
        take: BATCH,
      }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return batch;
}

async function findOrphan(): Promise<HistoryReport["problem"]> {
  const rows = await prisma.$queryRaw<{ dossierId: string; seq: number }[]>`
    SELECT e.dossier_id AS "dossierId", e.seq FROM dossier_event e
    WHERE NOT EXISTS (SELECT FROM dossier d WHERE d.id = e.dossier_id) ORDER BY e.id LIMIT 1`;
  const orphan = rows[0];
  return orphan ? { kind: "WITHOUT_DOSSIER", ...orphan } : null;
}
