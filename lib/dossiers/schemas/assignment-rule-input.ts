import { z } from "zod";
import { RULE_KINDS } from "@/lib/dossiers/domain/choose-assignee";

/** `AS_UNIT` ends the rule of one procedure: it follows the one for all again. */
export const assignmentRuleInput = z.strictObject({
  unitId: z.uuid(),
  procedureId: z.uuid().nullable(),
  kind: z.enum([...RULE_KINDS, "AS_UNIT"]),
  excludedAccountIds: z.array(z.uuid()).max(100),
});

export type AssignmentRuleInput = z.output<typeof assignmentRuleInput>;

/** The fields of the form: all procedures as an empty choice, one officer ticked as one text. */
export const assignmentRuleForm = z.preprocess((raw) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const { excludedAccountIds = [], procedureId, ...rest } = raw as Record<string, unknown>;
  return {
    ...rest,
    procedureId: procedureId === "" || procedureId === undefined ? null : procedureId,
    excludedAccountIds: Array.isArray(excludedAccountIds) ? excludedAccountIds : [excludedAccountIds],
  };
}, assignmentRuleInput);
