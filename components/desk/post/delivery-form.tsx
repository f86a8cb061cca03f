"use client";

import { useState } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import { Button } from "@/components/ui/button";
import type { ChoiceOption } from "@/components/ui/choice-group";
import type { DeliveryTexts } from "./post-texts";
import { SlipFields } from "./slip-fields";

interface DeliveryFormProps {
  receive: React.ComponentProps<typeof ActionForm>["action"];
  /** Goes with the form, so that one press is one set of minutes. */
  handOverId: string;
  procedures: readonly ChoiceOption[];
  texts: DeliveryTexts;
  sentences: FormTexts;
  summaryTitle: string;
  optional: string;
}

const MOST_ROWS = 50;

/** What the postal worker brought, a row for each slip; rows left empty are left out. */
export function DeliveryForm(props: DeliveryFormProps) {
  const { receive, handOverId, procedures, texts, sentences, summaryTitle, optional } = props;
  // Numbers of the rows: rows are only added, so a number stays with its row.
  const [rows, setRows] = useState<readonly number[]>([0]);
  return (
    <ActionForm action={receive} texts={sentences} summaryTitle={summaryTitle}>
      <input type="hidden" name="handOverId" value={handOverId} />
      <ActionTextField
        name="postWorker"
        label={texts.postWorker}
        autoComplete="off"
        maxLength={100}
        required
      />
      {rows.map((row) => (
        <SlipFields key={row} row={row} procedures={procedures} texts={texts} optional={optional} />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => setRows([...rows, rows.length])}
          disabled={rows.length >= MOST_ROWS}
          className="needs-script"
        >
          {texts.add}
        </Button>
        <ActionSubmit busyLabel={texts.busy}>{texts.submit}</ActionSubmit>
      </div>
    </ActionForm>
  );
}
