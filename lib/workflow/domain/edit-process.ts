import { exitsOf, type Process, type ProcessStep, type StepExit } from "./process";

/** The process with one step changed. */
export function changeStep(process: Process, key: string, change: Partial<ProcessStep>): Process {
  return {
    ...process,
    steps: process.steps.map((step) => (step.key === key ? { ...step, ...change } : step)),
  };
}

/**
 * The process with a new step in the way that leads on from `key`: it takes over where that step led without a
 * condition. The step begins as a copy in the same place, for the author to say what it is.
 */
export function addStepAfter(process: Process, key: string, name: ProcessStep["name"]): Process {
  const before = process.steps.find((step) => step.key === key);
  if (!before) return process;
  const added: ProcessStep = {
    ...before,
    key: freeKey(process),
    kind: before.kind === "ASSIGN" ? "APPRAISE" : "REVIEW",
    role: before.kind === "ASSIGN" ? "SPECIALIST" : "DIV_HEAD",
    hours: 4,
    name,
    next: exitsOf(process, key).filter(isOpenToAll).slice(0, 1),
  };
  const ways = exitsOf(process, key).filter((exit) => !isOpenToAll(exit));
  const steps = process.steps.flatMap((step) =>
    step.key === key ? [{ ...step, next: [...ways, { to: added.key }] }, added] : [step],
  );
  return { ...process, steps };
}

/** The process without a step: what led to it leads to where it led. */
export function removeStep(process: Process, key: string): Process {
  const onward = exitsOf(process, key).find((exit) => isOpenToAll(exit) && exit.to !== key)?.to;
  const steps = process.steps
    .filter((step) => step.key !== key)
    .map((step) => {
      const next = exitsOf(process, step.key).flatMap((exit) => {
        if (exit.to !== key) return [exit];
        return onward && onward !== step.key ? [{ ...exit, to: onward }] : [];
      });
      return { ...step, next: withoutRepeats(next) };
    });
  return { ...process, steps };
}

/** The process with a way from one step to another: tried before the one that is open to all, if there is one. */
export function connectSteps(process: Process, from: string, to: string): Process {
  const exits = exitsOf(process, from);
  if (from === to || exits.some((exit) => exit.to === to)) return process;
  const openAt = exits.findIndex(isOpenToAll);
  const at = openAt < 0 ? exits.length : openAt;
  return changeStep(process, from, { next: exits.toSpliced(at, 0, { to }) });
}

function isOpenToAll({ when }: StepExit): boolean {
  return (when ?? []).length === 0;
}

function withoutRepeats(exits: readonly StepExit[]): StepExit[] {
  return exits.filter(
    (exit, index) =>
      !exits.slice(0, index).some((other) => other.to === exit.to && isOpenToAll(other) && isOpenToAll(exit)),
  );
}

function freeKey(process: Process): string {
  const taken = new Set(process.steps.map((step) => step.key));
  let number = process.steps.length + 1;
  while (taken.has(`step${number}`)) number += 1;
  return `step${number}`;
}
