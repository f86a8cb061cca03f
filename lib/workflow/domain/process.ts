import type { Answers } from "@/lib/forms/domain/e-form";
import type { Role } from "@/lib/organization/domain/role";
import { allHold, type StepCondition } from "./step-condition";

export const STEP_KINDS = ["RECEIVE", "ASSIGN", "APPRAISE", "REVIEW", "SIGN", "ISSUE", "RETURN"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/**
 * Finds a unit from the competent agency, without knowing how deep the tree is: climb to the nearest
 * ancestor agency of `climbTo` level (when given), then the unit with `function` in that agency, or, if it has
 * none, in the nearest agency above it.
 */
export type UnitSelector = { climbTo?: string | undefined; function?: string | undefined };

/** A way out of a step: taken when all of `when` is true, and no way before it was. */
export type StepExit = { to: string; when?: readonly StepCondition[] | undefined };

/** Most working hours of one step, and most legs of a process. */
export const MOST_HOURS = 9999;
export const MOST_LEGS = 20;

export type ProcessStep = {
  key: string;
  kind: StepKind;
  unit: UnitSelector;
  /** Who acts at this step in its unit; at a SIGN step, who may sign. */
  role: Role;
  /** Working hours this step may take; all steps of the longest way stay within the published term. */
  hours: number;
  /** Steps with one number are handled inside one leg; a higher number is a hand-over to another agency. */
  leg: number;
  name: { vi: string; en: string };
  /** Where a dossier goes from here; left out, to the following step of the list. */
  next?: readonly StepExit[] | undefined;
};

/** The configured internal process of a procedure version (quy trình nội bộ, NĐ 118/2025/NĐ-CP chapter VI). */
export type Process = {
  /** Agencies that may resolve the procedure: all units of this level with this function. */
  competent: { level: string; function: string };
  /** Small agencies where one person may appraise and sign; forbidden unless the process says so. */
  selfApproval: boolean;
  /** A same-day service that the counter may resolve itself, by delegated power. */
  atOnce?: boolean | undefined;
  steps: readonly ProcessStep[];
};

/** The step with this key. Throws a `RangeError` when the process has none. */
export function getStep(process: Process, key: string): ProcessStep {
  const step = findStep(process, key);
  if (!step) throw new RangeError(`process has no step ${key}`);
  return step;
}

export function findStep(process: Process, key: string): ProcessStep | undefined {
  return process.steps.find((candidate) => candidate.key === key);
}

/** The ways out of a step in the order they are tried; none at an end. */
export function exitsOf(process: Process, key: string): readonly StepExit[] {
  const index = process.steps.findIndex((candidate) => candidate.key === key);
  const step = process.steps[index];
  if (!step) return [];
  if (step.next) return step.next;
  const following = process.steps[index + 1];
  return following ? [{ to: following.key }] : [];
}

/** The step after `key` for a dossier with these answers, or undefined at the end: the first way that is open. */
export function findNextStep(process: Process, key: string, answers: Answers): ProcessStep | undefined {
  const exit = exitsOf(process, key).find((candidate) => allHold(candidate.when, answers));
  return exit && findStep(process, exit.to);
}

/** The steps a dossier with these answers passes, from the first to the end; stops before a step it was at already. */
export function listRun(process: Process, answers: Answers): ProcessStep[] {
  const run: ProcessStep[] = [];
  for (let step = process.steps[0]; step && !run.includes(step); ) {
    run.push(step);
    step = findNextStep(process, step.key, answers);
  }
  return run;
}

/** The appraisal that a reviewer or signer at `key` sends back to: the nearest one before it in the same leg. */
export function findAppraisalBefore(
  process: Process,
  key: string,
  answers: Answers,
): ProcessStep | undefined {
  const run = listRun(process, answers);
  // A dossier may stand beside the way of its answers: they changed with a supplement, or its process did.
  const steps = run.some((step) => step.key === key) ? run : process.steps;
  const index = steps.findIndex((candidate) => candidate.key === key);
  const leg = steps[index]?.leg;
  return steps
    .slice(0, Math.max(index, 0))
    .reverse()
    .find((step) => step.kind === "APPRAISE" && step.leg === leg);
}
