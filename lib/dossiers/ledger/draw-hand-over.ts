import "server-only";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { keepFile } from "@/lib/documents/ledger/keep-file";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import type { Transaction } from "@/lib/platform/db/transact";
import { storeBuffer } from "@/lib/platform/storage/file-store";

/**
 * Draws a hand-over list and keeps its bytes at once: the paper is signed by hand minutes later, so that it may never
 * be drawn differently.
 * @throws ZodError for data that could never be drawn: a defect of the caller, and nothing is kept.
 */
export async function drawHandOver(
  tx: Transaction,
  paper: FolderHandOver | ResultHandOver,
  at: Date,
): Promise<{ sha256: string }> {
  const { sha256 } = await storeBuffer(
    await renderOfficialPaper(officialPaperSchema.parse(paper)),
    (stored) => keepFile(tx, { ...stored, mediaType: "application/pdf", at }),
  );
  return { sha256 };
}
