import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** A place in the event stream, as the figures read it: by transaction, then by event. */
export type StreamPlace = { txid: bigint; eventId: bigint };

export const STREAM_START: StreamPlace = { txid: 0n, eventId: 0n };

/** When the earliest event after `last` happened that nothing can come before any more; null when there is none. */
export async function findEarliest(tx: Transaction, last: StreamPlace): Promise<Date | null> {
  const rows = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT min(e.at) AS at FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId})
      AND e.txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (SELECT xid_offset FROM event_epoch)`;
  return rows[0]?.at ?? null;
}

/**
 * Up to where a day reaches: the last event before its end, or the `limit`-th. Transactions that still run are
 * behind it, so what they write belongs to a later day and is never lost.
 */
export async function findCut(
  tx: Transaction,
  last: StreamPlace,
  options: { endOfDay: Date; limit: number },
): Promise<StreamPlace | null> {
  const [cut] = await tx.$queryRaw<StreamPlace[]>`
    SELECT e.txid, e.id AS "eventId" FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId}) AND e.at < ${options.endOfDay}
      AND e.txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (SELECT xid_offset FROM event_epoch)
    ORDER BY e.txid DESC, e.id DESC LIMIT 1`;
  if (!cut) return null;
  const [full] = await tx.$queryRaw<StreamPlace[]>`
    SELECT e.txid, e.id AS "eventId" FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId}) AND (e.txid, e.id) < (${cut.txid}, ${cut.eventId})
    ORDER BY e.txid, e.id LIMIT 1 OFFSET ${options.limit - 1}`;
  return full ?? cut;
}

export type DayHeads = { events: number; heads: number; leaves: Uint8Array };

/** The sorted leaves (`hashLeaf`) of every dossier with events after `from`, up to and with `to`. */
export async function readHeads(tx: Transaction, from: StreamPlace, to: StreamPlace): Promise<DayHeads> {
  const [row] = await tx.$queryRaw<{ events: number; heads: number; leaves: Uint8Array | null }[]>`
    WITH covered AS (
      SELECT dossier_id, seq, hash FROM dossier_event
      WHERE (txid, id) > (${from.txid}, ${from.eventId}) AND (txid, id) <= (${to.txid}, ${to.eventId})
    ), head AS (
      SELECT DISTINCT ON (dossier_id) sha256('\\x00'::bytea || decode(hash, 'hex') || int4send(seq)) AS leaf
      FROM covered ORDER BY dossier_id, seq DESC
    )
    SELECT (SELECT count(*)::int FROM covered) AS events, count(*)::int AS heads,
      string_agg(leaf, ''::bytea ORDER BY leaf) AS leaves FROM head`;
  return { events: row?.events ?? 0, heads: row?.heads ?? 0, leaves: row?.leaves ?? new Uint8Array() };
}
