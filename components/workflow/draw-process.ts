import type { Edge, Node } from "@xyflow/react";
import { layoutProcess } from "@/lib/workflow/domain/layout-process";
import {
  exitsOf,
  findStep,
  type Process,
  type ProcessStep,
  type StepExit,
} from "@/lib/workflow/domain/process";

/** What one box of the drawing says. */
export type StepBox = {
  title: string;
  lines: readonly string[];
  defects: readonly string[];
  chosen: boolean;
  [key: string]: unknown;
};

export type StepNode = Node<StepBox, "step">;

type Words = {
  boxOf: (step: ProcessStep) => StepBox;
  exitText: (exit: StepExit) => string;
};

const COLUMN_PX = 320;
const ROW_PX = 230;

/** The boxes and lines of a process, laid out from left to right. */
export function drawProcess(
  process: Process,
  { boxOf, exitText }: Words,
): { nodes: StepNode[]; edges: Edge[] } {
  const places = layoutProcess(process);
  const nodes = process.steps.map((step): StepNode => {
    const { column, row } = places.get(step.key) ?? { column: 0, row: 0 };
    return {
      id: step.key,
      type: "step",
      position: { x: column * COLUMN_PX, y: row * ROW_PX },
      data: boxOf(step),
    };
  });
  const edges = process.steps.flatMap((step) =>
    exitsOf(process, step.key)
      .filter((exit) => findStep(process, exit.to))
      .map((exit, index) => ({
        id: `${step.key} ${index}`,
        source: step.key,
        target: exit.to,
        type: "smoothstep",
        label: exitText(exit),
      })),
  );
  return { nodes, edges };
}
