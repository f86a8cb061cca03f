"use client";

import { Handle, type NodeProps, Position } from "@xyflow/react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { StepNode } from "./draw-process";

/** One step on the drawing; its defects stand in it, in red and in words. */
export function StepNodeBox({ data }: NodeProps<StepNode>) {
  const faulty = data.defects.length > 0;
  return (
    <div
      className={classNames(
        "w-64 rounded-field border-2 bg-paper px-3 py-2 text-left text-sm text-ink",
        faulty ? "border-late" : data.chosen ? "border-cham" : "border-line-strong",
        data.chosen && "shadow-panel",
      )}
    >
      <Handle type="target" position={Position.Left} />
      <p className="font-semibold">{data.title}</p>
      {data.lines.map((line) => (
        <p key={line} className="text-ink-soft">
          {line}
        </p>
      ))}
      {data.defects.map((defect) => (
        <p key={defect} className="mt-1 flex gap-1 text-late">
          <Icon name="late" className="mt-0.5 size-4 shrink-0" />
          {defect}
        </p>
      ))}
      <Handle type="source" position={Position.Right} />
    </div>
  );
}
