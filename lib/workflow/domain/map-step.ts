import { unitKey } from "./compare-processes";
import { findStep, getStep, type Process, type ProcessStep } from "./process";

/** Where a dossier at a step stands in another version of its process, or why it has to stay. */
export type StepMapping = { to: string } | { stays: "stepGone" | "otherWork" | "otherHands" };

/**
 * The step of `target` that a dossier waiting at `key` of `source` moves to. It must be the same work in the same
 * hands: whoever holds the dossier goes on with it, and nobody finds a dossier on their desk that was never handed
 * to them. A step that was given a new key is known by its work and hands, when only one is like it.
 */
export function mapStep(source: Process, target: Process, key: string): StepMapping {
  const step = getStep(source, key);
  const same = findStep(target, key);
  if (same) {
    if (same.kind !== step.kind) return { stays: "otherWork" };
    return hasSameHands(step, same) ? { to: key } : { stays: "otherHands" };
  }
  const alike = target.steps.filter(
    (other) => other.kind === step.kind && hasSameHands(step, other) && !findStep(source, other.key),
  );
  const [only] = alike;
  return only && alike.length === 1 ? { to: only.key } : { stays: "stepGone" };
}

function hasSameHands(a: ProcessStep, b: ProcessStep): boolean {
  return a.role === b.role && unitKey(a.unit) === unitKey(b.unit);
}
