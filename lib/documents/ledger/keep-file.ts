import "server-only";
import type { MediaType } from "@/lib/documents/domain/judge-file";
import type { Transaction } from "@/lib/platform/db/transact";

/**
 * Notes in the database that bytes are kept, for what will point at them in the same transaction; the same content is
 * one row. While a worker drops that content it waits, so the bytes go into the store after this, never before, unless
 * they were noted as loose (`noteLooseFiles`) first.
 */
export async function keepFile(
  tx: Transaction,
  file: { sha256: string; sizeBytes: number; mediaType: MediaType; at: Date },
): Promise<void> {
  await tx.looseFile.deleteMany({ where: { sha256: file.sha256 } });
  await tx.storedFile.createMany({
    data: [{ sha256: file.sha256, sizeBytes: file.sizeBytes, mediaType: file.mediaType, createdAt: file.at }],
    skipDuplicates: true,
  });
}
