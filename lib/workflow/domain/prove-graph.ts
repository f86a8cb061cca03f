import { type ConditionField, findConditionFault } from "./condition-field";
import { exitsOf, findStep, type Process, type ProcessStep } from "./process";
import type { DefectCode, DefectFacts, ProcessDefect } from "./process-defect";
import { mayFollow, roleFits } from "./step-rules";

/** What is wrong with the steps one by one and with the ways between them, whatever the answers are. */
export function proveGraph(process: Process, fields: readonly ConditionField[]): ProcessDefect[] {
  return [
    ...proveEnds(process),
    ...process.steps.flatMap((step) => [
      ...proveStep(process, step),
      ...proveExits(process, step),
      ...proveConditions(process, step, fields),
    ]),
    ...findLoops(process),
  ];
}

/** Whether runs can be followed through: only then do answers tell more than the drawing. */
export function isWalkable(defects: readonly ProcessDefect[]): boolean {
  const blocking: readonly DefectCode[] = ["repeatedKey", "unknownStep", "loop", "unknownField", "wrongType"];
  return !defects.some(({ code }) => blocking.includes(code));
}

/** Keys of the steps that the drawing connects with the first. */
export function connectedKeys(process: Process): Set<string> {
  const found = new Set(process.steps.slice(0, 1).map((step) => step.key));
  for (const key of found) for (const exit of exitsOf(process, key)) found.add(exit.to);
  return found;
}

function proveEnds(process: Process): ProcessDefect[] {
  const [first] = process.steps;
  const defects: ProcessDefect[] = [];
  if (first && first.kind !== "RECEIVE") defects.push(defect("receiveFirst", first));
  if (!process.steps.some((step) => step.kind === "RETURN")) defects.push(defect("noEnd", null));
  return defects;
}

function proveStep(process: Process, step: ProcessStep): ProcessDefect[] {
  const twins = process.steps.filter((other) => other.key === step.key);
  const ways = exitsOf(process, step.key).length;
  const defects: ProcessDefect[] = [];
  if (twins.length > 1 && twins[0] === step) defects.push(defect("repeatedKey", step));
  if (ways === 0 && step.kind !== "RETURN") defects.push(defect("deadEnd", step));
  if (ways > 0 && step.kind === "RETURN") defects.push(defect("leavesEnd", step));
  if (!roleFits(step.kind, step.role)) {
    defects.push(defect("roleCannotAct", step, { role: step.role, kind: step.kind }));
  }
  return defects;
}

function proveExits(process: Process, step: ProcessStep): ProcessDefect[] {
  const exits = exitsOf(process, step.key);
  const defaultAt = exits.findIndex((exit) => (exit.when ?? []).length === 0);
  const defects = exits.flatMap((exit, index) => {
    const next = findStep(process, exit.to);
    if (!next) return [defect("unknownStep", step, { step: exit.to })];
    const hidden = defaultAt >= 0 && index > defaultAt;
    return [
      ...proveSequence(step, next),
      ...(hidden ? [defect("exitNeverTaken", step, { step: next.key })] : []),
    ];
  });
  if (exits.length > 0 && defaultAt < 0) defects.push(defect("noDefault", step));
  return defects;
}

function proveSequence(from: ProcessStep, to: ProcessStep): ProcessDefect[] {
  if (from.kind === "RETURN") return [];
  const facts = { step: to.key, kind: to.kind };
  if (to.leg < from.leg) return [defect("legGoesBack", from, facts)];
  return mayFollow(from.kind, to.kind, from.leg === to.leg) ? [] : [defect("cannotFollow", from, facts)];
}

function proveConditions(
  process: Process,
  step: ProcessStep,
  fields: readonly ConditionField[],
): ProcessDefect[] {
  const conditions = exitsOf(process, step.key).flatMap((exit) => exit.when ?? []);
  return conditions.flatMap((condition) => {
    const fault = findConditionFault(condition, fields);
    return fault ? [defect(fault, step, { field: condition.field })] : [];
  });
}

/**
 * Each way that leads back to a step it came from. Answers do not change while a dossier is worked on, so a dossier
 * that comes round once comes round for ever; sending back to the appraisal is no way of its own.
 */
function findLoops(process: Process): ProcessDefect[] {
  const defects: ProcessDefect[] = [];
  const done = new Set<string>();
  const walk = (key: string, line: readonly string[]) => {
    const here = [...line, key];
    for (const { to } of exitsOf(process, key)) {
      if (here.includes(to)) defects.push({ code: "loop", stepKey: key, facts: { step: to } });
      else if (!done.has(to)) walk(to, here);
    }
    done.add(key);
  };
  for (const { key } of process.steps) if (!done.has(key)) walk(key, []);
  return defects;
}

function defect(code: DefectCode, step: ProcessStep | null, facts: DefectFacts = {}): ProcessDefect {
  return { code, stepKey: step?.key ?? null, facts };
}
