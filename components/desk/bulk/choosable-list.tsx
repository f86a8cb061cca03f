"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";
import type { QueueColumn } from "@/lib/dossiers/domain/queue-column";
import { QueueList } from "../queue-list";
import type { QueueRowView } from "../queue-view";
import type { Specialist } from "./bulk-ask";
import { BulkBar } from "./bulk-bar";
import { BulkDialog } from "./bulk-dialog";
import type { BulkTexts } from "./bulk-texts";
import { useSelection } from "./use-selection";

type ChoosableListProps = {
  label: string;
  rows: readonly QueueRowView[];
  texts: BulkTexts;
  specialists: readonly Specialist[];
  columns: readonly QueueColumn[];
};

/** The list of a queue in which dossiers can be chosen and dealt with together. */
export function ChoosableList({ label, rows, texts, specialists, columns }: ChoosableListProps) {
  const client = useQueryClient();
  const selection = useSelection(rows);
  const [asked, setAsked] = useState<{ action: BulkAction; rows: readonly QueueRowView[] } | null>(null);
  const choosable = rows.some(({ acts }) => acts.length > 0);
  return (
    <>
      {choosable && (
        <label className="needs-script mb-1 inline-flex min-h-11 items-center gap-3 pl-2.5">
          <input
            type="checkbox"
            data-desk-choose-all=""
            className="size-6 accent-cham"
            checked={selection.all}
            onChange={selection.toggleAll}
          />
          {texts.chooseAll}
        </label>
      )}
      <QueueList
        label={label}
        rows={rows}
        selection={selection}
        chooseLabel={texts.choose}
        columns={columns}
      />
      <BulkBar
        chosen={selection.chosen}
        texts={texts}
        onAct={(action, chosen) => setAsked({ action, rows: chosen })}
        onClear={selection.clear}
      />
      {asked && (
        <BulkDialog
          {...asked}
          specialists={specialists}
          texts={texts}
          onSettled={() => void client.invalidateQueries({ queryKey: ["queue"] })}
          onClose={() => {
            setAsked(null);
            selection.clear();
          }}
        />
      )}
    </>
  );
}
