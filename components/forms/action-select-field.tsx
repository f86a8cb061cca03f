"use client";

import { SelectField, type SelectFieldProps } from "@/components/ui/select-field";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionSelectFieldProps = Omit<SelectFieldProps, "id" | "name" | "error"> & { name: string };

/** `SelectField` of the `ActionForm` around. */
export function ActionSelectField({ name, defaultValue, ...props }: ActionSelectFieldProps) {
  const { message, typed } = useActionField(name);
  const sentence = useSentence();
  return (
    <SelectField
      {...props}
      // After a form is sent React puts a list back to its first default: a new one starts from what was chosen.
      key={typed}
      id={fieldId(name)}
      name={name}
      defaultValue={typed ?? defaultValue}
      error={message && sentence(message)}
    />
  );
}
