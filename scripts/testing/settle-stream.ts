import { prisma } from "@/lib/platform/db/prisma";

/**
 * Resolves when no running transaction can come before an event that is there. Other databases of the test server
 * hold the stream back now and then: readers of the stream then see only its first part.
 */
export async function settleStream(): Promise<void> {
  for (;;) {
    const [row] = await prisma.$queryRaw<{ settled: boolean }[]>`
      SELECT coalesce(max(txid), 0) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        + (SELECT xid_offset FROM event_epoch) AS settled FROM dossier_event`;
    if (row?.settled) return;
  }
}
