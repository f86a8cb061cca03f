import "server-only";
import { overdueBefore } from "@/lib/calendar/domain/due-standing";
import { addMonths } from "@/lib/calendar/domain/local-date";
import { clockStands, DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { Transaction } from "@/lib/platform/db/transact";
import type { Held } from "./find-addressees";

const STANDING = DOSSIER_STATES.filter(clockStands);

type Counted = Held & { count: number };

/** Dossiers that are late, as the queue counts them, by where they lie: unit by unit through the queue's index. */
export function countOverdue(tx: Transaction, now: Date): Promise<Counted[]> {
  return tx.$queryRaw<Counted[]>`
    SELECT u.id AS "holderUnitId", d.holder_role AS "holderRole", d.holder_account_id AS "holderAccountId",
      d.procedure_id AS "procedureId", count(*)::int AS count
    FROM unit u CROSS JOIN LATERAL (
      SELECT holder_role, holder_account_id, procedure_id FROM dossier
      WHERE holder_unit_id = u.id AND closed_at IS NULL AND next_due_at < ${overdueBefore(now)}
        AND ended_at IS NULL AND state <> ALL(${STANDING}::text[])
      OFFSET 0
    ) d
    GROUP BY 1, 2, 3, 4`;
}

/** Dossiers whose year until the archive ends in a month (`2026-03`), by the unit that has them. */
export function countForArchive(tx: Transaction, month: string): Promise<Counted[]> {
  const first = addMonths(`${month}-01`, -12);
  const next = addMonths(first, 1);
  return tx.$queryRaw<Counted[]>`
    SELECT coalesce(result_unit_id, holder_unit_id) AS "holderUnitId", 'CLERK' AS "holderRole",
      NULL AS "holderAccountId", procedure_id AS "procedureId", count(*)::int AS count
    FROM dossier
    WHERE ended_on >= ${first} AND ended_on < ${next} AND archived_on IS NULL
      AND state IN ('RETURNED', 'STOPPED') AND accepted_on IS NOT NULL
    GROUP BY 1, 4`;
}
