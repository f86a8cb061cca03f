"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import type { BulkAction } from "@/lib/dossiers/domain/bulk-action";
import { type BulkTexts, fillIn } from "./bulk-texts";
import type { BulkOrder } from "./use-bulk-run";

export type Specialist = { accountId: string; fullName: string; held: number };

type BulkAskProps = {
  action: BulkAction;
  specialists: readonly Specialist[];
  texts: BulkTexts;
  onStart: (order: Omit<BulkOrder, "action">) => void;
};

const NOTED: readonly BulkAction[] = ["forward", "assign", "approve"];

/** What all the dossiers of the selection get alike, and the button that begins. */
export function BulkAsk({ action, specialists, texts, onStart }: BulkAskProps) {
  const [note, setNote] = useState("");
  const [assigneeAccountId, setAssignee] = useState("");
  const [missing, setMissing] = useState(false);
  const assigns = action === "assign";
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (assigns && !assigneeAccountId) return setMissing(true);
        onStart({ note, ...(assigns ? { assigneeAccountId } : {}) });
      }}
    >
      {assigns && specialists.length === 0 && <p>{texts.nobody}</p>}
      {assigns && specialists.length > 0 && (
        <SelectField
          id="bulk-assignee"
          label={texts.assignee}
          value={assigneeAccountId}
          onChange={(event) => setAssignee(event.target.value)}
          placeholder={texts.pick}
          error={missing && !assigneeAccountId ? texts.pick : undefined}
          options={specialists.map(({ accountId, fullName, held }) => ({
            value: accountId,
            label: `${fullName} (${held})`,
          }))}
        />
      )}
      {NOTED.includes(action) && (
        <TextArea
          id="bulk-note"
          label={texts.note}
          note={texts.optional}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      <Button
        type="submit"
        tone="primary"
        className="self-start"
        disabled={assigns && specialists.length === 0}
      >
        {fillIn(texts.start, { action: texts.action[action] })}
      </Button>
    </form>
  );
}
