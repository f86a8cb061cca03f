"use client";

import { Button } from "@/components/ui/button";
import { BULK_ACTIONS, type BulkAction } from "@/lib/dossiers/domain/bulk-action";
import type { QueueRowView } from "../queue-view";
import { type BulkTexts, fillIn } from "./bulk-texts";

type BulkBarProps = {
  chosen: readonly QueueRowView[];
  texts: BulkTexts;
  onAct: (action: BulkAction, rows: readonly QueueRowView[]) => void;
  onClear: () => void;
};

/** What can be done with the chosen dossiers now, each act with the number of dossiers it fits. */
export function BulkBar({ chosen, texts, onAct, onClear }: BulkBarProps) {
  if (chosen.length === 0) return null;
  const offers = BULK_ACTIONS.map((action) => ({
    action,
    rows: chosen.filter(({ acts }) => acts.includes(action)),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <section
      aria-label={texts.bar}
      className="sticky bottom-0 z-10 mt-2 flex flex-wrap items-center gap-2 rounded-field border border-line-strong bg-paper-raised p-3 shadow-panel"
    >
      <p role="status" className="mr-2 font-semibold">
        {fillIn(texts.chosen, { count: chosen.length })}
      </p>
      {offers.map(({ action, rows }) => (
        <Button key={action} onClick={() => onAct(action, rows)}>
          {texts.action[action]} ({rows.length})
        </Button>
      ))}
      <Button tone="quiet" onClick={onClear}>
        {texts.clear}
      </Button>
    </section>
  );
}
