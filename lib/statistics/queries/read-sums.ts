import "server-only";
import { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { type FigureCounts, NO_COUNTS } from "@/lib/statistics/domain/figure";
import type { Jurisdiction } from "@/lib/statistics/domain/jurisdiction";
import { type ReportPeriod, splitPeriod } from "@/lib/statistics/domain/report-period";
import { WAITING_FOR_CITIZEN } from "@/lib/statistics/domain/statistics-delta";
import type { ChartStep } from "@/lib/statistics/dto";

/** Whose figures to read: agencies, and the procedures of one sector (null for all). */
export type SumScope = { agencies: Jurisdiction; procedureIds: readonly string[] | null };

type Period = Pick<ReportPeriod, "fromOn" | "toOn">;

type FlowRow = {
  agencyId: string;
  received: number;
  online: number;
  counter: number;
  post: number;
  early: number;
  onTime: number;
  late: number;
  withdrawn: number;
  refused: number;
  apologized: number;
};

/** What happened in a period, per agency: whole months by month, the edges by day. */
export async function sumFlow(scope: SumScope, period: Period): Promise<Map<string, FigureCounts>> {
  const rows = await prisma.$queryRaw<FlowRow[]>`
    SELECT agency_id AS "agencyId", sum(received)::int AS received,
      coalesce(sum(received) FILTER (WHERE channel = 'ONLINE'), 0)::int AS online,
      coalesce(sum(received) FILTER (WHERE channel = 'COUNTER'), 0)::int AS counter,
      coalesce(sum(received) FILTER (WHERE channel = 'POST'), 0)::int AS post,
      sum(ended_early)::int AS early, sum(ended_on_time)::int AS "onTime", sum(ended_late)::int AS late,
      sum(withdrawn)::int AS withdrawn, sum(refused)::int AS refused,
      sum(apologized)::int AS apologized
    FROM statistics_flow WHERE ${inPeriod(period)} AND ${inScope(scope)} GROUP BY agency_id`;
  return new Map(rows.map((row) => [row.agencyId, countsOf(row)]));
}

/** Open dossiers per agency as they stand now: in time, near due, overdue. Waiting for the citizen is in time. */
export async function sumOpen(
  scope: SumScope,
  bounds: { today: string; nearDueUntilOn: string },
): Promise<Map<string, FigureCounts>> {
  type Row = { agencyId: string; open: number; near: number; overdue: number };
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT agency_id AS "agencyId", sum(open)::int AS open,
      coalesce(sum(open) FILTER (WHERE due_on <> ${WAITING_FOR_CITIZEN} AND due_on >= ${bounds.today}
        AND due_on <= ${bounds.nearDueUntilOn}), 0)::int AS near,
      coalesce(sum(open) FILTER (WHERE due_on <> ${WAITING_FOR_CITIZEN} AND due_on < ${bounds.today}), 0)::int AS overdue
    FROM statistics_open WHERE ${inScope(scope)} GROUP BY agency_id`;
  return new Map(
    rows.map(({ agencyId, open, near, overdue }) => [
      agencyId,
      {
        ...NO_COUNTS,
        "dang-giai-quyet": open,
        "con-han": open - near - overdue,
        "sap-den-han": near,
        "qua-han": overdue,
      },
    ]),
  );
}

/**
 * Received and finished over time, of a month at the edge only the days inside the period; steps in which nothing
 * happened are absent.
 */
export function sumSteps(scope: SumScope, grain: "DAY" | "MONTH", period: Period): Promise<ChartStep[]> {
  const byDay = Prisma.sql`grain = 'DAY' AND period_on BETWEEN ${period.fromOn} AND ${period.toOn}`;
  return prisma.$queryRaw<ChartStep[]>`
    SELECT ${grain === "DAY" ? Prisma.sql`period_on` : Prisma.sql`left(period_on, 7) || '-01'`} AS on,
      sum(received)::int AS received,
      sum(ended_early + ended_on_time + ended_late)::int AS finished, sum(ended_late)::int AS late
    FROM statistics_flow
    WHERE ${grain === "DAY" ? byDay : inPeriod(period)} AND ${inScope(scope)}
    GROUP BY 1`;
}

function countsOf(row: FlowRow): FigureCounts {
  return {
    ...NO_COUNTS,
    "tiep-nhan": row.received,
    "truc-tuyen": row.online,
    "tai-quay": row.counter,
    "buu-chinh": row.post,
    "da-xong": row.early + row.onTime + row.late,
    "truoc-han": row.early,
    "dung-han": row.onTime,
    "tre-han": row.late,
    "kip-han": row.early + row.onTime,
    "da-rut": row.withdrawn,
    "tu-choi": row.refused,
    "xin-loi": row.apologized,
  };
}

function inPeriod(period: Period): Prisma.Sql {
  const { months, days } = splitPeriod(period);
  const parts = days.map(
    (part) => Prisma.sql`(grain = 'DAY' AND period_on BETWEEN ${part.fromOn} AND ${part.toOn})`,
  );
  if (months.length > 0) parts.push(Prisma.sql`(grain = 'MONTH' AND period_on = ANY(${months}::bpchar[]))`);
  return Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

function inScope({ agencies, procedureIds }: SumScope): Prisma.Sql {
  const byAgency = agencies.all
    ? Prisma.sql`true`
    : Prisma.sql`agency_id = ANY(${[...agencies.agencyIds]}::uuid[])`;
  if (!procedureIds) return byAgency;
  return Prisma.sql`${byAgency} AND procedure_id = ANY(${procedureIds}::uuid[])`;
}
