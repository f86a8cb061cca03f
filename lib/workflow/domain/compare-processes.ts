import {
  exitsOf,
  findStep,
  type Process,
  type ProcessStep,
  type StepExit,
  type UnitSelector,
} from "./process";

/** The properties of a step that can differ between two versions. */
export type StepProperty = "name" | "kind" | "unit" | "role" | "hours" | "leg" | "next";

/** One difference, told from the older version to the newer. */
export type ProcessDifference =
  | { what: "added" | "removed"; step: ProcessStep }
  | { what: "changed"; property: StepProperty; before: ProcessStep; after: ProcessStep }
  | { what: "competent"; before: Process["competent"]; after: Process["competent"] }
  | { what: "selfApproval" | "atOnce"; after: boolean };

const PROPERTIES: { [P in StepProperty]: (step: ProcessStep, process: Process) => unknown } = {
  name: ({ name }) => [name.vi, name.en],
  kind: ({ kind }) => kind,
  unit: ({ unit }) => unitKey(unit),
  role: ({ role }) => role,
  hours: ({ hours }) => hours,
  leg: ({ leg }) => leg,
  next: ({ key }, process) => exitsOf(process, key).map(exitKey),
};

/** Everything in which two versions differ; ways are compared, not how they are written down. */
export function compareProcesses(before: Process, after: Process): ProcessDifference[] {
  const differences: ProcessDifference[] = [];
  if (!isSame(Object.values(before.competent), Object.values(after.competent))) {
    differences.push({ what: "competent", before: before.competent, after: after.competent });
  }
  if (before.selfApproval !== after.selfApproval) {
    differences.push({ what: "selfApproval", after: after.selfApproval });
  }
  if ((before.atOnce ?? false) !== (after.atOnce ?? false)) {
    differences.push({ what: "atOnce", after: after.atOnce ?? false });
  }
  for (const step of after.steps) {
    const old = findStep(before, step.key);
    if (!old) differences.push({ what: "added", step });
    else differences.push(...compareStep({ step: old, process: before }, { step, process: after }));
  }
  for (const step of before.steps) {
    if (!findStep(after, step.key)) differences.push({ what: "removed", step });
  }
  return differences;
}

type Placed = { step: ProcessStep; process: Process };

function compareStep(before: Placed, after: Placed): ProcessDifference[] {
  const properties = Object.keys(PROPERTIES) as StepProperty[];
  return properties
    .filter((property) => {
      const read = PROPERTIES[property];
      return !isSame(read(before.step, before.process), read(after.step, after.process));
    })
    .map((property) => ({ what: "changed", property, before: before.step, after: after.step }));
}

/** Two selectors with one key find the same unit. */
export function unitKey({ climbTo, function: functionCode }: UnitSelector): string {
  return `${climbTo ?? ""}/${functionCode ?? ""}`;
}

function exitKey({ to, when }: StepExit): string {
  return JSON.stringify([to, (when ?? []).map((condition) => Object.entries(condition).sort())]);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
