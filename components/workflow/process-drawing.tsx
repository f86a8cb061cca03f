"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { Process } from "@/lib/workflow/domain/process";
import { forbidsPublishing, type ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { drawProcess } from "./draw-process";
import { useStepWords, type WordSource } from "./use-step-words";

// Only here, and only in the browser: no other page carries the drawing's weight.
const ProcessCanvas = dynamic(() => import("./process-canvas"), {
  ssr: false,
  loading: () => <Skeleton className="h-full w-full" />,
});

interface ProcessDrawingProps {
  process: Process;
  source: WordSource;
  defects: readonly ProcessDefect[];
  sentenceOf: (defect: ProcessDefect) => string;
  selectedKey: string | null;
  onSelect: (key: string) => void;
  onConnect: (from: string, to: string) => void;
}

/** The process as a drawing from left to right. */
export function ProcessDrawing(props: ProcessDrawingProps) {
  const { process, source, defects, sentenceOf, selectedKey, onSelect, onConnect } = props;
  const { t, text, unitName, roleName, exitText } = useStepWords(source);
  const { nodes, edges } = drawProcess(process, {
    exitText,
    boxOf: (step) => ({
      title: text(step.name),
      lines: [
        `${t(`kind.${step.kind}`)} · ${t("edit.hours", { hours: step.hours })} · ${t("edit.leg", { leg: step.leg })}`,
        unitName(step.unit),
        roleName(step.role),
      ],
      defects: defects
        .filter((defect) => defect.stepKey === step.key && forbidsPublishing(defect))
        .map(sentenceOf),
      chosen: step.key === selectedKey,
    }),
  });
  return (
    <section aria-labelledby="drawing-title" className="flex flex-col gap-2">
      <h2 id="drawing-title">{t("edit.drawing")}</h2>
      <p className="max-w-text text-sm text-ink-soft">{t("edit.drawingHint")}</p>
      <div className="h-112 rounded-field border border-line bg-paper-raised">
        <ProcessCanvas nodes={nodes} edges={edges} onSelect={onSelect} onConnect={onConnect} />
      </div>
    </section>
  );
}
