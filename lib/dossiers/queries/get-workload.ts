import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { overdueBefore } from "@/lib/calendar/domain/due-standing";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { ledUnits } from "@/lib/dossiers/access";
import type { OfficerLoad, Workload } from "@/lib/dossiers/domain/workload";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { listProcessedProcedures } from "@/lib/procedures/queries/list-processed-procedures";
import { listAssignmentRules } from "./list-assignment-rules";

/**
 * Who holds how much in one of the units whose work the actor shares out: the wanted one when it is among them, else
 * the first. Only units with specialists count.
 */
export async function getWorkload(
  actor: Actor,
  wantedUnitId: string | null,
  { clock }: CommandContext,
): Promise<Workload> {
  const now = clock.now();
  const on = localDateOf(now);
  const tree = await getUnitTree(on);
  const led = ledUnits(actor, tree);
  const staffed = await prisma.post.findMany({
    where: {
      role: "SPECIALIST",
      ...(led === "ALL" ? {} : { unitId: { in: [...led] } }),
      OR: [{ validTo: null }, { validTo: { gte: on } }],
    },
    distinct: ["unitId"],
    select: { unitId: true },
  });
  const units = staffed
    .flatMap(({ unitId }) => tree.byId.get(unitId) ?? [])
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
  const unit = units.find(({ id }) => id === wantedUnitId) ?? units[0] ?? null;
  if (!unit) return { units, unit, officers: [], waiting: 0, rules: [], procedures: [] };
  const [officers, waiting, rules, procedures] = await Promise.all([
    listLoads(unit.id, on, overdueBefore(now)),
    prisma.dossier.count({
      where: {
        ...{ holderUnitId: unit.id, holderAccountId: null, closedAt: null },
        state: { in: ["ASSIGNING", "APPRAISING"] },
      },
    }),
    listAssignmentRules(unit.id, on),
    listProcessedProcedures(),
  ]);
  return { units, unit, officers, waiting, rules, procedures };
}

function listLoads(unitId: string, on: string, overdue: Date): Promise<OfficerLoad[]> {
  return prisma.$queryRaw<OfficerLoad[]>`
    SELECT a.id AS "accountId", a.full_name AS "fullName",
      count(d.id)::int AS open,
      count(d.id) FILTER (WHERE d.ended_at IS NULL AND d.next_due_at < ${overdue})::int AS overdue,
      (SELECT max(s.to_on) FROM stand_in s WHERE s.absent_account_id = a.id AND s.ended_at IS NULL
        AND s.from_on <= ${on} AND s.to_on >= ${on}) AS "absentUntilOn"
    FROM account a
    LEFT JOIN dossier d ON d.holder_account_id = a.id AND d.holder_unit_id = ${unitId}::uuid AND d.closed_at IS NULL
    WHERE a.active AND EXISTS (SELECT 1 FROM post p WHERE p.account_id = a.id AND p.unit_id = ${unitId}::uuid
      AND p.role = 'SPECIALIST' AND p.valid_from <= ${on} AND (p.valid_to IS NULL OR p.valid_to >= ${on}))
    GROUP BY a.id
    ORDER BY open DESC, a.search_name`;
}
