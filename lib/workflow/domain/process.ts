import type { Role } from "@/lib/organization/domain/role";

export const STEP_KINDS = ["RECEIVE", "ASSIGN", "APPRAISE", "REVIEW", "SIGN", "ISSUE", "RETURN"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * Finds a unit from the competent agency, without knowing how deep the tree is: climb to the nearest
 * ancestor agency of `climbTo` level (when given), then the unit with `function` in that agency, or, if it has
 * none, in the nearest agency above it.
 */
export type UnitSelector = { climbTo?: string; function?: string };

export type ProcessStep = {
  key: string;
  kind: StepKind;
  unit: UnitSelector;
  role: Role;
  /** Working hours this step may take; all steps together stay within the published term. */
  hours: number;
  /** Steps with one number are handled inside one leg; a higher number is a hand-over to another agency. */
  leg: number;
  name: { vi: string; en: string };
};

/** The configured internal process of a procedure version (quy trình nội bộ, NĐ 118/2025/NĐ-CP chapter VI). */
export type Process = {
  /** Agencies that may resolve the procedure: all units of this level with this function. */
  competent: { level: string; function: string };
  /** Small agencies where one person may appraise and sign; forbidden unless the process says so. */
  selfApproval: boolean;
  steps: readonly ProcessStep[];
};

/** The step with this key. Throws a `RangeError` when the process has none. */
export function getStep(process: Process, key: string): ProcessStep {
  const step = process.steps.find((candidate) => candidate.key === key);
  if (!step) throw new RangeError(`process has no step ${key}`);
  return step;
}

/** The step after `key`, or undefined at the end. */
export function findNextStep(process: Process, key: string): ProcessStep | undefined {
  const index = process.steps.findIndex((candidate) => candidate.key === key);
  return index < 0 ? undefined : process.steps[index + 1];
}

/** The appraisal that a reviewer or signer at `key` sends back to: the nearest one before it in the same leg. */
export function findAppraisalBefore(process: Process, key: string): ProcessStep | undefined {
  const index = process.steps.findIndex((candidate) => candidate.key === key);
  const leg = process.steps[index]?.leg;
  return process.steps
    .slice(0, Math.max(index, 0))
    .reverse()
    .find((step) => step.kind === "APPRAISE" && step.leg === leg);
}
