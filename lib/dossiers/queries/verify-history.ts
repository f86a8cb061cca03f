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

/** Dossiers by their id, which sorts by age: those after `after`, up to and with `upTo`; to the end when that is null. */
export type HistorySpan = { after: string; upTo: string | null };

/**
 * Verifies every dossier, oldest first, and stops at the first that is wrong. `progress` hears what has been
 * verified so far.
 */
export async function verifyHistory(progress?: (report: HistoryReport) => void): Promise<HistoryReport> {
  const problem = await findOrphan();
  if (problem) return { dossiers: 0, events: 0, problem };
  return verifySpan({ after: BEFORE_ALL, upTo: null }, progress);
}

/**
 * Verifies the dossiers of a part of the history. Reads in batches, each at one moment, so that a running
 * installation may go on working.
 */
export async function verifySpan(
  { after, upTo }: HistorySpan,
  progress?: (report: HistoryReport) => void,
): Promise<HistoryReport> {
  const report: HistoryReport = { dossiers: 0, events: 0, problem: null };
  const calendarOf = await loadCalendars(prisma);
  for (let last: string | undefined = after; last; progress?.(report)) {
    const batch: StoredDossier[] = await readBatch({ after: last, upTo });
    for (const dossier of batch) {
      report.dossiers += 1;
      report.events += dossier.events.length;
      const problem = verifyDossier(dossier) ?? findDueDateProblem(clockEvents(dossier), dossier, calendarOf);
      if (problem) return { ...report, problem: { ...problem, dossierId: dossier.id } };
    }
    last = batch.at(-1)?.id;
  }
  return report;
}

/**
 * The whole history in spans of `size` dossiers that follow one another without gap; with `most`, only the oldest
 * so many dossiers. The last span of a whole history has no end: what is filed meanwhile belongs to it.
 */
export async function cutHistory(size: number, most?: number): Promise<HistorySpan[]> {
  const ends = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total
      FROM (SELECT id FROM dossier ORDER BY id LIMIT ${most ?? null}::bigint) AS oldest
    ) AS placed WHERE place % ${size} = 0 OR place = total ORDER BY place`;
  const spans = ends.map(({ id }, index) => ({ after: ends[index - 1]?.id ?? BEFORE_ALL, upTo: id }));
  if (most !== undefined) return spans;
  return [...spans, { after: ends.at(-1)?.id ?? BEFORE_ALL, upTo: null }];
}

function clockEvents({ events }: StoredDossier) {
  return events.map(({ seq, type, at, payload }) => ({
    ...{ seq, type, at: at.toISOString() },
    payload: payload as unknown as DossierEventPayload,
  }));
}

async function readBatch({ after, upTo }: HistorySpan): Promise<StoredDossier[]> {
  const [batch] = await prisma.$transaction(
    [
      prisma.dossier.findMany({
        where: { id: { gt: after, ...(upTo ? { lte: upTo } : {}) } },
        include: VERIFIED_PARTS,
        orderBy: { id: "asc" },
        take: BATCH,
      }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return batch;
}

/** The first event whose dossier is gone. */
export async function findOrphan(): Promise<HistoryReport["problem"]> {
  const rows = await prisma.$queryRaw<{ dossierId: string; seq: number }[]>`
    SELECT e.dossier_id AS "dossierId", e.seq FROM dossier_event e
    WHERE NOT EXISTS (SELECT FROM dossier d WHERE d.id = e.dossier_id) ORDER BY e.id LIMIT 1`;
  const orphan = rows[0];
  return orphan ? { kind: "WITHOUT_DOSSIER", ...orphan } : null;
}
