"use client";

import { RadioGroup } from "@/components/ui/choice-group";
import type { WalkInTexts } from "./walk-in-texts";

interface SlipCompleteProps {
  complete: boolean;
  onChange: (complete: boolean) => void;
  texts: WalkInTexts;
}

/** Whether a dossier from the post is accepted now, or only kept so that a supplement can be asked for. */
export function SlipComplete({ complete, onChange, texts }: SlipCompleteProps) {
  return (
    <RadioGroup
      id="field-complete"
      name="complete"
      label={texts.own.complete}
      defaultValue={complete ? "yes" : "no"}
      input={{ onChange: ({ currentTarget }) => onChange(currentTarget.value === "yes") }}
      options={[
        { value: "yes", label: texts.own.completeYes },
        { value: "no", label: texts.own.completeNo },
      ]}
    />
  );
}
