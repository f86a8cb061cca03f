import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import type { FlowSum, OpenSum, StatisticsSums } from "@/lib/statistics/domain/statistics-sums";

/** Adds the sums of a batch to the stored figures, in the caller's transaction. */
export async function addToFigures(tx: Transaction, sums: StatisticsSums): Promise<void> {
  if (sums.flow.length > 0) await addFlow(tx, sums.flow);
  if (sums.open.length > 0) await addOpen(tx, sums.open);
}

/** One statement whatever the size of the batch: rows travel as one JSON document. */
async function addFlow(tx: Transaction, rows: readonly FlowSum[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO statistics_flow AS f (grain, period_on, agency_id, procedure_id, channel,
      received, ended_early, ended_on_time, ended_late, withdrawn, refused, apologized)
    SELECT grain, "periodOn", "agencyId", "procedureId", channel,
      received, "endedEarly", "endedOnTime", "endedLate", withdrawn, refused, apologized
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (grain text, "periodOn" text, "agencyId" uuid,
      "procedureId" uuid, channel text, received int, "endedEarly" int, "endedOnTime" int, "endedLate" int,
      withdrawn int, refused int, apologized int)
    ON CONFLICT (grain, period_on, agency_id, procedure_id, channel) DO UPDATE SET
      received = f.received + excluded.received,
      ended_early = f.ended_early + excluded.ended_early,
      ended_on_time = f.ended_on_time + excluded.ended_on_time,
      ended_late = f.ended_late + excluded.ended_late,
      withdrawn = f.withdrawn + excluded.withdrawn,
      refused = f.refused + excluded.refused,
      apologized = f.apologized + excluded.apologized`;
}

async function addOpen(tx: Transaction, rows: readonly OpenSum[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO statistics_open AS o (agency_id, procedure_id, channel, due_on, open)
    SELECT "agencyId", "procedureId", channel, "dueOn", open
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r ("agencyId" uuid, "procedureId" uuid, channel text, "dueOn" text, open int)
    ON CONFLICT (agency_id, procedure_id, channel, due_on) DO UPDATE SET open = o.open + excluded.open`;
  await tx.$executeRaw`DELETE FROM statistics_open WHERE open = 0`;
}
