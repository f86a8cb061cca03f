import { exitsOf, type Process, type ProcessStep } from "./process";

/**
 * The same process written down in one way: every step says where it leads, and stands behind the steps that lead to
 * it. Steps of a loop keep their order.
 */
export function tidyProcess(process: Process): Process {
  const waiting = process.steps.map((step) => ({ ...step, next: [...exitsOf(process, step.key)] }));
  const steps: ProcessStep[] = [];
  while (waiting.length > 0) {
    const index = waiting.findIndex(
      (step) => !waiting.some((other) => other !== step && leadsTo(other, step)),
    );
    steps.push(...waiting.splice(Math.max(index, 0), 1));
  }
  return { ...process, steps };
}

function leadsTo(from: ProcessStep, to: ProcessStep): boolean {
  return (from.next ?? []).some((exit) => exit.to === to.key);
}
