"use client";

import { type ComponentProps, useState } from "react";
import { SendPanel } from "@/components/filing/send-panel";
import { SelectField } from "@/components/ui/select-field";
import type { ShownIdentityWarning } from "@/lib/accounts/domain/shown-identity";
import { NumberConfirmation, type NumberConfirmationTexts } from "./number-confirmation";

const MOST_SETS = 20;

type CounterInput = { draftId: string; version: number; setCount: number; numberConfirmed: boolean };

type CounterSendPanelProps = ComponentProps<typeof SendPanel<CounterInput>> & {
  setCountLabel: string;
  warnings: readonly ShownIdentityWarning[];
  identity: NumberConfirmationTexts;
};

/** The last step at the counter: how many sets of papers were handed in, then filed and accepted in one go. */
export function CounterSendPanel({
  setCountLabel,
  input,
  warnings,
  identity,
  ...panel
}: CounterSendPanelProps) {
  const [setCount, setSetCount] = useState(input.setCount);
  const [numberConfirmed, setNumberConfirmed] = useState(input.numberConfirmed);
  return (
    <div className="flex flex-col gap-4">
      <NumberConfirmation
        warnings={warnings}
        confirmed={numberConfirmed}
        onConfirm={setNumberConfirmed}
        texts={identity}
      />
      <SelectField
        id="set-count"
        label={setCountLabel}
        value={String(setCount)}
        onChange={(event) => setSetCount(Number(event.target.value))}
        options={Array.from({ length: MOST_SETS }, (_, index) => {
          const count = String(index + 1);
          return { value: count, label: count };
        })}
      />
      <SendPanel {...panel} input={{ ...input, setCount, numberConfirmed }} />
    </div>
  );
}
