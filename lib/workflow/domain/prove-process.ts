import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { ConditionField } from "./condition-field";
import type { Process } from "./process";
import { forbidsPublishing, type ProcessDefect } from "./process-defect";
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
    ...graph,
    ...(isWalkable(graph) ? proveRuns(process, fields, limitHours) : findUnconnected(process)),
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
