import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { type DrawPaper, keepDrawnPaper } from "./keep-drawn-paper";

/**
 * The bytes of an issued paper: drawn from its frozen data soon after it was issued, or when somebody asks sooner,
 * and those same bytes ever after, whatever templates become. Two who ask at once get the same ones.
 */
export async function renderPaperOnce(
  tx: Transaction,
  paper: { id: string; data: unknown; sha256: string | null },
  at: Date,
  draw?: DrawPaper,
): Promise<{ sha256: string; sizeBytes: number }> {
  if (paper.sha256) return getFile(tx, paper.sha256);
  const { sha256 } = await keepDrawnPaper(tx, paper.data, at, draw);
  await tx.officialPaper.updateMany({ where: { id: paper.id, sha256: null }, data: { sha256 } });
  const kept = await tx.officialPaper.findUniqueOrThrow({ where: { id: paper.id } });
  return getFile(tx, kept.sha256 ?? sha256);
}

function getFile(tx: Transaction, sha256: string) {
  return tx.storedFile.findUniqueOrThrow({ where: { sha256 }, select: { sha256: true, sizeBytes: true } });
}
