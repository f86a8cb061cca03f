import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Transaction } from "@/lib/platform/db/transact";
import type { CountedEvent } from "@/lib/statistics/domain/statistics-delta";

/** A place in the event stream. Later means a higher transaction id, then a higher event id. */
export type StreamPosition = { txid: bigint; eventId: bigint };

export type StreamEvent = CountedEvent & {
  position: StreamPosition;
  competentUnitId: string;
  procedureId: string;
  channel: string;
  submittedAt: Date;
};

type Row = Omit<StreamEvent, "position" | "on"> & StreamPosition & { at: Date };

/**
 * The next events after `after`, in order. Stops before the oldest transaction still running, so that an event
 * which commits late is never behind the position already read.
 */
export async function readEventBatch(
  tx: Transaction,
  after: StreamPosition,
  limit: number,
): Promise<StreamEvent[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.txid, e.id AS "eventId", e.type, e.at, e.payload -> 'before' AS before,
      CASE WHEN e.seq = 1 THEN '{}'::jsonb ELSE e.payload -> 'change' END AS change,
      d.competent_unit_id AS "competentUnitId", d.procedure_id AS "procedureId", d.channel,
      d.submitted_at AS "submittedAt"
    FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
    WHERE (e.txid, e.id) > (${after.txid}, ${after.eventId})
      AND e.txid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (SELECT xid_offset FROM event_epoch)
    ORDER BY e.txid, e.id
    LIMIT ${limit}`;
  return rows.map(({ txid, eventId, at, ...event }) => ({
    ...event,
    on: localDateOf(at),
    position: { txid, eventId },
  }));
}
