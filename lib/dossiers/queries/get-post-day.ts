import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { addDays, instantOf } from "@/lib/calendar/domain/local-date";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import type { PostDay, PostDayLine } from "@/lib/dossiers/domain/post-hand-over";
import { prisma } from "@/lib/platform/db/prisma";

type Row = {
  type: "SENT_BY_POST" | "DELIVERED" | "DELIVERY_FAILED";
  at: Date;
  dossierId: string;
  code: string;
  receiver: string;
  trackingNumber: string | null;
  remark: string | null;
};

/** How many lines of a day are read at most. */
const MOST = 1000;

/**
 * What happened on one local day between this officer's counters and the post, from the dossiers' events: the list
 * that both sides compare.
 */
export async function getPostDay(actor: Extract<Actor, { kind: "OFFICER" }>, on: string): Promise<PostDay> {
  const unitIds = [...deskScopeOf(actor).returnUnitIds];
  // The types are written out, so that the index of the post's events serves.
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT e.type, e.at, e.dossier_id AS "dossierId", coalesce(d.code, d.reference) AS code,
      d.applicant_name AS receiver,
      coalesce(e.payload #>> '{facts,trackingNumber}', d.post_tracking_number) AS "trackingNumber",
      coalesce(e.payload #>> '{facts,receivedBy}', e.payload #>> '{facts,reason}') AS remark
    FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
    WHERE e.type IN ('SENT_BY_POST', 'DELIVERED', 'DELIVERY_FAILED')
      AND e.at >= ${instantOf(on, 0)} AND e.at < ${instantOf(addDays(on, 1), 0)}
      AND d.holder_unit_id = ANY(${unitIds}::uuid[])
    ORDER BY e.at, e.id LIMIT ${MOST}`;
  const linesOf = (type: Row["type"]): PostDayLine[] =>
    rows
      .filter((row) => row.type === type)
      .map(({ type: _type, at, ...line }) => ({ ...line, at: at.toISOString() }));
  return {
    on,
    handedOver: linesOf("SENT_BY_POST"),
    delivered: linesOf("DELIVERED"),
    failed: linesOf("DELIVERY_FAILED"),
  };
}
