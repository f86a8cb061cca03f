import "server-only";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import type { Transaction } from "@/lib/platform/db/transact";
import { storeBuffer } from "@/lib/platform/storage/file-store";
import { keepFile } from "./keep-file";

export type DrawPaper = (paper: OfficialPaper) => Promise<Uint8Array>;

/** Draws frozen data as PDF and keeps the bytes; which record they belong to is for the caller to write. */
export async function keepDrawnPaper(
  tx: Transaction,
  data: unknown,
  at: Date,
  draw: DrawPaper = renderOfficialPaper,
): Promise<{ sha256: string; sizeBytes: number }> {
  const { sha256, sizeBytes } = await storeBuffer(await draw(officialPaperSchema.parse(data)), (stored) =>
    keepFile(tx, { ...stored, mediaType: "application/pdf", at }),
  );
  return { sha256, sizeBytes };
}
