import "server-only";
import { isRuleKind } from "@/lib/dossiers/domain/choose-assignee";
import type { RuleInForce } from "@/lib/dossiers/domain/workload";
import { prisma } from "@/lib/platform/db/prisma";

/** How a unit shares incoming work on a local date: the rule for all procedures first, then those of single ones. */
export async function listAssignmentRules(unitId: string, on: string): Promise<RuleInForce[]> {
  const rules = await prisma.assignmentRule.findMany({
    where: { unitId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
    orderBy: [{ procedureId: { sort: "asc", nulls: "first" } }],
    include: {
      procedure: {
        select: { versions: { orderBy: { validFrom: "desc" }, take: 1, select: { name: true } } },
      },
    },
  });
  const people = await prisma.account.findMany({
    where: { id: { in: rules.flatMap((rule) => rule.excludedAccountIds) } },
    select: { id: true, fullName: true },
  });
  const nameOf = new Map(people.map((person) => [person.id, person.fullName]));
  return rules.flatMap(({ id, kind, procedure, procedureId, excludedAccountIds }) =>
    isRuleKind(kind)
      ? [
          {
            ...{ id, kind, procedureId, excludedAccountIds },
            procedureName: procedure?.versions[0]?.name ?? null,
            excludedNames: excludedAccountIds.flatMap((accountId) => nameOf.get(accountId) ?? []),
          },
        ]
      : [],
  );
}
