"use client";

import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionComboboxProps = Omit<ComboboxProps, "id" | "error" | "value" | "onChange" | "onBlur">;

/** `Combobox` of the `ActionForm` around. */
export function ActionCombobox({ name, defaultValue, ...props }: ActionComboboxProps) {
  const { message, typed } = useActionField(name);
  const sentence = useSentence();
  const start = typed ?? defaultValue;
  return (
    <Combobox
      {...props}
      {...(start !== undefined && { defaultValue: start })}
      id={fieldId(name)}
      name={name}
      error={message && sentence(message)}
    />
  );
}
