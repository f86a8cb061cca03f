import "server-only";
import type { MediaType } from "@/lib/documents/domain/judge-file";
import type { Transaction } from "@/lib/platform/db/transact";

/** Notes bytes of the store in the database; the same content is one row. */
export async function keepFile(
  tx: Transaction,
  file: { sha256: string; sizeBytes: number; mediaType: MediaType; at: Date },
): Promise<void> {
  await tx.storedFile.createMany({
    data: [{ sha256: file.sha256, sizeBytes: file.sizeBytes, mediaType: file.mediaType, createdAt: file.at }],
    skipDuplicates: true,
  });
}
