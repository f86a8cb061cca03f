"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";
import type { QueueRowView } from "../queue-view";
import { BulkAsk, type Specialist } from "./bulk-ask";
import { BulkProgress } from "./bulk-progress";
import { type BulkTexts, fillIn } from "./bulk-texts";
import { type BulkOrder, useBulkRun } from "./use-bulk-run";

type BulkDialogProps = {
  action: BulkAction;
  /** As they were when the act was chosen: a list that refreshes meanwhile changes nothing here. */
  rows: readonly QueueRowView[];
  specialists: readonly Specialist[];
  texts: BulkTexts;
  onSettled: () => void;
  onClose: () => void;
};

/** One act on many dossiers: asked once, then carried through with what comes of each. */
export function BulkDialog({ action, rows, specialists, texts, onSettled, onClose }: BulkDialogProps) {
  const { run, start, goOn, stop } = useBulkRun(onSettled);
  const [order, setOrder] = useState<BulkOrder | null>(null);
  const begin = (given: Omit<BulkOrder, "action">) => {
    const next = { ...given, action };
    setOrder(next);
    void start(
      next,
      rows.map(({ id, version }) => ({ dossierId: id, version })),
    );
  };
  return (
    <Dialog
      id="bulk"
      open
      onClose={() => (run.running ? stop() : onClose())}
      title={fillIn(texts.lead, { action: texts.action[action], count: rows.length })}
      closeLabel={run.running ? texts.stop : texts.close}
    >
      {order ? (
        <BulkProgress
          run={run}
          rows={rows}
          texts={texts}
          onStop={stop}
          onGoOn={() => void goOn(order)}
          onClose={onClose}
        />
      ) : (
        <BulkAsk action={action} specialists={specialists} texts={texts} onStart={begin} />
      )}
    </Dialog>
  );
}
