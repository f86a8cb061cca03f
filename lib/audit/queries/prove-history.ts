import "server-only";
import type { HeadProof, HistoryProofs } from "@/lib/audit/domain/history-export";
import { findLeaf, hashLeaf, inclusionPath } from "@/lib/audit/domain/merkle-tree";
import { signedDayOf } from "@/lib/audit/domain/signed-day";
import { prisma } from "@/lib/platform/db/prisma";

type Head = { no: number; seq: number; hash: string };

/**
 * Where the history of a dossier stands in the published days, with those days and their keys. Empty lists before
 * the first of its days is published. The caller has checked sight of the dossier.
 */
export async function proveHistory(dossierId: string): Promise<HistoryProofs> {
  const heads = await readOwnHeads(dossierId);
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return { days: [], proofs: [], keys: [] };
  const days = await prisma.historyDay.findMany({
    where: { no: { gte: first.no, lte: last.no } },
    omit: { leaves: true },
    orderBy: { no: "asc" },
  });
  const keys = await prisma.historyKey.findMany({
    where: { id: { in: [...new Set(days.map((day) => day.keyId))] } },
    select: { id: true, publicKey: true },
    orderBy: { firstUsedAt: "asc" },
  });
  const proofs: HeadProof[] = [];
  // One after the other: the tree of a busy day is a megabyte.
  for (const head of heads) proofs.push(await proveHead(head));
  return { days: days.map(signedDayOf), proofs, keys };
}

/** The dossier's last event of each day that is published. */
function readOwnHeads(dossierId: string): Promise<Head[]> {
  return prisma.$queryRaw<Head[]>`
    SELECT DISTINCT ON (day.no) day.no, e.seq, e.hash
    FROM dossier_event e
    JOIN LATERAL (
      SELECT d.no FROM history_day d WHERE (d.txid, d.event_id) >= (e.txid, e.id)
      ORDER BY d.txid, d.event_id LIMIT 1
    ) AS day ON true
    WHERE e.dossier_id = ${dossierId}::uuid
    ORDER BY day.no, e.seq DESC`;
}

async function proveHead({ no, seq, hash }: Head): Promise<HeadProof> {
  const { leaves } = await prisma.historyDay.findUniqueOrThrow({ where: { no }, select: { leaves: true } });
  const index = findLeaf(leaves, hashLeaf(hash, seq));
  // Not there: the events are no longer those that were published, and whoever verifies the export must be told so.
  return { no, seq, index, path: index < 0 ? [] : inclusionPath(leaves, index) };
}
