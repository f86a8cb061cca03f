"use client";

import {
  Background,
  Controls,
  type Edge,
  MarkerType,
  ReactFlow,
  useNodes,
  useReactFlow,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useTranslations } from "next-intl";
import { useEffect, useMemo } from "react";
import type { StepNode } from "./draw-process";
import { StepNodeBox } from "./step-node";

export interface ProcessCanvasProps {
  nodes: StepNode[];
  edges: Edge[];
  onSelect: (key: string) => void;
  onConnect: (from: string, to: string) => void;
}

const NODE_TYPES = { step: StepNodeBox };
/** Begins at the first step, large enough to read; the rest is a pull to the left, or the button that shows all. */
const START = { x: 24, y: 48, zoom: 0.85 };
const HALF_BOX = { x: 128, y: 70 };
const EDGE_DEFAULTS = { markerEnd: { type: MarkerType.ArrowClosed } };

/**
 * The drawing, for eyes and pointer. It says nothing that the list of steps does not say: so its boxes take no focus,
 * and the keyboard goes to the list. Places are laid out, never kept.
 */
export default function ProcessCanvas({ nodes, edges, onSelect, onConnect }: ProcessCanvasProps) {
  const t = useTranslations("workflow.edit");
  const labels = useMemo(
    () => ({
      "controls.ariaLabel": t("drawing"),
      "controls.zoomIn.ariaLabel": t("zoomIn"),
      "controls.zoomOut.ariaLabel": t("zoomOut"),
      "controls.fitView.ariaLabel": t("fit"),
    }),
    [t],
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      defaultEdgeOptions={EDGE_DEFAULTS}
      nodesDraggable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      deleteKeyCode={null}
      zoomOnScroll={false}
      preventScrolling={false}
      minZoom={0.2}
      maxZoom={1.5}
      defaultViewport={START}
      ariaLabelConfig={labels}
      onNodeClick={(_, node) => onSelect(node.id)}
      onConnect={({ source, target }) => onConnect(source, target)}
    >
      <Background />
      <Controls showInteractive={false} orientation="horizontal" />
      <ChosenInSight />
    </ReactFlow>
  );
}

/** A step chosen in the list comes into the middle of the drawing. */
function ChosenInSight() {
  const { setCenter, getZoom } = useReactFlow();
  const chosen = useNodes<StepNode>().find(({ data }) => data.chosen);
  const [x, y] = [chosen?.position.x, chosen?.position.y];
  useEffect(() => {
    if (x === undefined || y === undefined) return;
    void setCenter(x + HALF_BOX.x, y + HALF_BOX.y, { zoom: getZoom() });
  }, [x, y, setCenter, getZoom]);
  return null;
}
