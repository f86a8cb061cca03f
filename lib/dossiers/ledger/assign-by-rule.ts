import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { type Candidate, chooseAssignee, isRuleKind } from "@/lib/dossiers/domain/choose-assignee";
import { appraisalStep, decideAssign } from "@/lib/dossiers/domain/decide-processing";
import { getStepUnit } from "@/lib/dossiers/domain/decision";
import type { EventActor } from "@/lib/dossiers/domain/dossier-event";
import type { Transaction } from "@/lib/platform/db/transact";
import type { DossierForAct } from "./get-dossier-for-act";
import { writeDossierEvent } from "./write-dossier-event";

type Arrived = Pick<DossierForAct, "row" | "projection" | "context">;

const SYSTEM: EventActor = { kind: "SYSTEM", accountId: null, postId: null, unitId: null, role: null };

/**
 * Assigns a dossier that has just come into a unit as the unit's rule of today says; nothing happens without a rule,
 * or when nobody is there. The rule stays locked until the transaction ends, so that of many dossiers at once each
 * sees whom the one before went to.
 */
export async function assignByRule(tx: Transaction, { row, projection, context }: Arrived): Promise<void> {
  const waits = projection.state === "ASSIGNING" || projection.state === "APPRAISING";
  if (!waits || projection.holderAccountId !== null) return;
  const on = localDateOf(context.now);
  const rule = await lockRule(tx, projection.holderUnitId, projection.procedureId, on);
  if (!rule || !isRuleKind(rule.kind) || rule.kind === "NONE") return;
  const unitId = getStepUnit(projection, appraisalStep(projection, context), context).id;
  const candidates = await listCandidates(tx, { unitId, procedureId: projection.procedureId, on });
  const present = candidates.filter(({ accountId }) => !rule.excluded.includes(accountId));
  const assigneeAccountId = chooseAssignee(rule.kind, present, rule.lastAccountId);
  if (!assigneeAccountId) return;
  const decision = decideAssign(projection, { assigneeAccountId, instruction: null }, context);
  const facts = { ...decision.facts, byRule: rule.kind };
  await writeDossierEvent(tx, { row, projection, context }, SYSTEM, { ...decision, facts });
  await tx.assignmentRule.update({ where: { id: rule.id }, data: { lastAccountId: assigneeAccountId } });
}

type Rule = { id: string; kind: string; excluded: string[]; lastAccountId: string | null };

/** The rule for this procedure, else the one for all. */
async function lockRule(
  tx: Transaction,
  unitId: string,
  procedureId: string,
  on: string,
): Promise<Rule | undefined> {
  const [rule] = await tx.$queryRaw<Rule[]>`
    SELECT id, kind, excluded_account_ids AS excluded, last_account_id AS "lastAccountId"
    FROM assignment_rule
    WHERE unit_id = ${unitId}::uuid AND (procedure_id = ${procedureId}::uuid OR procedure_id IS NULL)
      AND valid_from <= ${on} AND (valid_to IS NULL OR valid_to >= ${on})
    ORDER BY procedure_id NULLS LAST
    LIMIT 1 FOR UPDATE`;
  return rule;
}

/** Active specialists of the unit whose post is open today and who are not absent for this procedure. */
function listCandidates(
  tx: Transaction,
  { unitId, procedureId, on }: { unitId: string; procedureId: string; on: string },
): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    SELECT a.id AS "accountId",
      (SELECT count(*)::int FROM dossier d WHERE d.holder_account_id = a.id AND d.closed_at IS NULL) AS held
    FROM account a
    WHERE a.active AND a.kind = 'OFFICER'
      AND EXISTS (SELECT 1 FROM post p WHERE p.account_id = a.id AND p.unit_id = ${unitId}::uuid
        AND p.role = 'SPECIALIST' AND p.valid_from <= ${on} AND (p.valid_to IS NULL OR p.valid_to >= ${on}))
      AND NOT EXISTS (SELECT 1 FROM stand_in s LEFT JOIN post sp ON sp.id = s.post_id
        WHERE s.absent_account_id = a.id AND s.ended_at IS NULL AND s.from_on <= ${on} AND s.to_on >= ${on}
        AND (s.post_id IS NULL OR sp.unit_id = ${unitId}::uuid)
        AND (cardinality(s.procedure_ids) = 0 OR ${procedureId}::uuid = ANY(s.procedure_ids)))`;
}
