import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { ConditionField } from "./condition-field";
import { MOST_HOURS, MOST_LEGS, type Process, type ProcessStep } from "./process";
import { type DefectCode, forbidsPublishing, type ProcessDefect } from "./process-defect";
import { isWalkable, proveGraph } from "./prove-graph";
import { findUnconnected, proveRuns } from "./prove-runs";
import { type FilledPost, proveStaffing } from "./prove-staffing";

/** What the drawing alone can be held against: the questions of the form and the published term. */
export type ShapeGround = { fields: readonly ConditionField[]; limitHours: number | null };

/** Everything a proof looks at. */
export type ProofGround = ShapeGround & { tree: UnitTree; posts: readonly FilledPost[] };

/** Defects of the drawing itself; needs neither units nor people, so an editor can say them at every stroke. */
export function proveShape(process: Process, { fields, limitHours }: ShapeGround): ProcessDefect[] {
  const graph = proveGraph(process, fields);
  return [
    ...process.steps.flatMap(proveFields),
    ...graph,
    ...(isWalkable(graph) ? proveRuns(process, fields, limitHours) : findUnconnected(process)),
  ];
}

/** What a step lacks in itself; a draft is not even kept with it. */
function proveFields({ key, name, hours, leg }: ProcessStep): ProcessDefect[] {
  const defect = (code: DefectCode) => ({ code, stepKey: key, facts: {} });
  return [
    ...(name.vi.trim() && name.en.trim() ? [] : [defect("noName")]),
    ...(hours > 0 && hours <= MOST_HOURS ? [] : [defect("wrongHours")]),
    ...(Number.isInteger(leg) && leg > 0 && leg <= MOST_LEGS ? [] : [defect("wrongLeg")]),
  ];
}

/**
 * Everything that keeps a process from running in any of its units (NĐ 118/2025/NĐ-CP chapter VI): a process
 * without a defect that forbids publishing brings every dossier from reception to its return.
 */
export function proveProcess(process: Process, ground: ProofGround): ProcessDefect[] {
  return [...proveShape(process, ground), ...proveStaffing(process, ground.tree, ground.posts)];
}

/** Whether these defects let the process be published. */
export function isProven(defects: readonly ProcessDefect[]): boolean {
  return !defects.some(forbidsPublishing);
}
