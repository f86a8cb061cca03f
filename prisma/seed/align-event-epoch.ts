import type { Transaction } from "@/lib/platform/db/transact";

/**
 * After a restore from a dump, this server numbers transactions lower than the events it holds, and new events would
 * sort before those the figures have already counted. Raises the offset so that what comes next sorts last. Run before
 * anybody writes; changes nothing on a server that kept its numbers.
 */
export async function alignEventEpoch(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE event_epoch SET xid_offset = latest.txid
    FROM (SELECT coalesce(max(txid), 0) AS txid FROM dossier_event) AS latest
    WHERE latest.txid >= event_txid()`;
}
