import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";

/** A place in the event stream, as the figures read it: by transaction, then by event. */
export type StreamPlace = { txid: bigint; eventId: bigint };

export const STREAM_START: StreamPlace = { txid: 0n, eventId: 0n };

/**
 * Up to where the next publication may reach: the `limit`-th event after `last`, or what no running transaction can
 * come before any more. What is written later belongs to a later day and is never lost.
 */
export async function findReach(tx: Transaction, last: StreamPlace, limit: number): Promise<StreamPlace> {
  const [settled] = await tx.$queryRaw<StreamPlace[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + xid_offset AS txid, 0::bigint AS "eventId"
    FROM event_epoch`;
  if (!settled) throw new Error("the event epoch is gone");
  const [full] = await tx.$queryRaw<StreamPlace[]>`
    SELECT e.txid, e.id AS "eventId" FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId}) AND e.txid < ${settled.txid}
    ORDER BY e.txid, e.id LIMIT 1 OFFSET ${limit - 1}`;
  return full ?? settled;
}

/** When the earliest event after `last`, within reach, happened; null when there is none. */
export async function findEarliest(
  tx: Transaction,
  last: StreamPlace,
  reach: StreamPlace,
): Promise<Date | null> {
  const rows = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT min(e.at) AS at FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId})
      AND (e.txid, e.id) <= (${reach.txid}, ${reach.eventId})`;
  return rows[0]?.at ?? null;
}

/** The last event within reach that happened before the end of the day. */
export async function findCut(
  tx: Transaction,
  last: StreamPlace,
  options: { endOfDay: Date; reach: StreamPlace },
): Promise<StreamPlace | null> {
  const { endOfDay, reach } = options;
  const [cut] = await tx.$queryRaw<StreamPlace[]>`
    SELECT e.txid, e.id AS "eventId" FROM dossier_event e
    WHERE (e.txid, e.id) > (${last.txid}, ${last.eventId})
      AND (e.txid, e.id) <= (${reach.txid}, ${reach.eventId}) AND e.at < ${endOfDay}
    ORDER BY e.txid DESC, e.id DESC LIMIT 1`;
  return cut ?? null;
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
