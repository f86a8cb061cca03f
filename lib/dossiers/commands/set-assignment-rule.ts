import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { assertLeadsUnit } from "@/lib/dossiers/ledger/assert-leads-unit";
import type { AssignmentRuleInput } from "@/lib/dossiers/schemas/assignment-rule-input";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

/**
 * Sets how a unit shares what comes in from now on, for all procedures or for one; the rule before it was in
 * force until yesterday and stays on record. What is under way stays with whoever has it.
 * @throws NotFoundError for a unit whose work is not the actor's to give, or an unknown procedure
 * @throws ConflictError when somebody else set a rule at the same moment
 */
export async function setAssignmentRule(
  actor: Actor,
  input: AssignmentRuleInput,
  { clock }: CommandContext,
): Promise<{ ruleId: string | null }> {
  const now = clock.now();
  const on = localDateOf(now);
  const tree = await getUnitTree(on);
  const { unitId, procedureId, kind, excludedAccountIds } = input;
  assertLeadsUnit(actor, unitId, tree);
  return transact(async (tx) => {
    if (procedureId && (await tx.procedure.count({ where: { id: procedureId } })) === 0) {
      throw new NotFoundError();
    }
    await tx.assignmentRule.updateMany({
      where: { unitId, procedureId, validTo: null },
      data: { validTo: addDays(on, -1) },
    });
    if (kind === "AS_UNIT") return { ruleId: null };
    const ruleId = newId(now);
    await tx.assignmentRule.create({
      data: {
        ...{ id: ruleId, unitId, procedureId, kind, excludedAccountIds },
        ...{ validFrom: on, createdAt: now, createdById: actor.accountId },
      },
    });
    return { ruleId };
  });
}
