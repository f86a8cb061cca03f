import "server-only";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import type { Transaction } from "@/lib/platform/db/transact";
import { storeBuffer } from "@/lib/platform/storage/file-store";
import { keepFile } from "./keep-file";

/**
 * The bytes of an issued paper: drawn from its frozen data soon after it was issued, or when somebody asks sooner,
 * and those same bytes ever after, whatever templates become. Two who ask at once get the same ones.
 */
export async function renderPaperOnce(
  tx: Transaction,
  paper: { id: string; data: unknown; sha256: string | null },
  at: Date,
  draw: (paper: OfficialPaper) => Promise<Uint8Array> = renderOfficialPaper,
): Promise<{ sha256: string; sizeBytes: number }> {
  if (paper.sha256) return getFile(tx, paper.sha256);
  const stored = await storeBuffer(await draw(officialPaperSchema.parse(paper.data)));
  await keepFile(tx, {
    sha256: stored.sha256,
    sizeBytes: stored.sizeBytes,
    mediaType: "application/pdf",
    at,
  });
  await tx.officialPaper.updateMany({
    where: { id: paper.id, sha256: null },
    data: { sha256: stored.sha256 },
  });
  const kept = await tx.officialPaper.findUniqueOrThrow({ where: { id: paper.id } });
  return getFile(tx, kept.sha256 ?? stored.sha256);
}

function getFile(tx: Transaction, sha256: string) {
  return tx.storedFile.findUniqueOrThrow({ where: { sha256 }, select: { sha256: true, sizeBytes: true } });
}
