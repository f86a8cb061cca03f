"use client";

import { type ChoiceGroupProps, RadioGroup } from "@/components/ui/choice-group";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionRadioGroupProps = Omit<ChoiceGroupProps, "id" | "error"> & { defaultValue?: string };

/** `RadioGroup` of the `ActionForm` around: shows what was refused, and keeps what was chosen. */
export function ActionRadioGroup({ name, defaultValue, ...props }: ActionRadioGroupProps) {
  const { message, typed } = useActionField(name);
  const sentence = useSentence();
  const chosen = typed ?? defaultValue;
  return (
    <RadioGroup
      {...props}
      // After a form is sent React puts choices back to their first default: new ones start from what was chosen.
      key={chosen}
      id={fieldId(name)}
      name={name}
      {...(chosen === undefined ? {} : { defaultValue: chosen })}
      error={message && sentence(message)}
    />
  );
}
