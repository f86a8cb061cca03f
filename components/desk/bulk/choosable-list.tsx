"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
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
  /** What stands in the place of the list when nothing is in it. */
  empty: ReactNode;
  texts: BulkTexts;
  specialists: readonly Specialist[];
  columns: readonly QueueColumn[];
  /** Called when what was done together has been read: the button that began it is gone with the selection. */
  onDone: () => void;
};

/**
 * The list of a queue in which dossiers can be chosen and dealt with together. Stays when the queue runs empty, so that
 * what came of the last ones can be read.
 */
export function ChoosableList(props: ChoosableListProps) {
  const { label, rows, empty, texts, specialists, columns, onDone } = props;
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
      {rows.length > 0 ? (
        <QueueList
          label={label}
          rows={rows}
          selection={selection}
          chooseLabel={texts.choose}
          columns={columns}
        />
      ) : (
        empty
      )}
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
            // The dialog has to be gone first: nothing outside it takes the focus before.
            flushSync(() => {
              setAsked(null);
              selection.clear();
            });
            onDone();
          }}
        />
      )}
    </>
  );
}
