"use client";

import { type ComponentProps, useState } from "react";
import { SendPanel } from "@/components/filing/send-panel";
import { SelectField } from "@/components/ui/select-field";

const MOST_SETS = 20;

type CounterInput = { draftId: string; version: number; setCount: number };

type CounterSendPanelProps = ComponentProps<typeof SendPanel<CounterInput>> & { setCountLabel: string };

/** The last step at the counter: how many sets of papers were handed in, then filed and accepted in one go. */
export function CounterSendPanel({ setCountLabel, input, ...panel }: CounterSendPanelProps) {
  const [setCount, setSetCount] = useState(input.setCount);
  return (
    <div className="flex flex-col gap-4">
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
      <SendPanel {...panel} input={{ ...input, setCount }} />
    </div>
  );
}
