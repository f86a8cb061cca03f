"use client";

import { TextField, type TextFieldProps } from "@/components/ui/text-field";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionTextFieldProps = Omit<TextFieldProps, "id" | "name" | "error"> & {
  name: string;
  /** Tells apart fields of one name in several forms of a page. */
  idPrefix?: string;
};

/** `TextField` of the `ActionForm` around: shows what was refused, and keeps what was typed. */
export function ActionTextField({ name, idPrefix = "", defaultValue, ...props }: ActionTextFieldProps) {
  const { message, typed } = useActionField(name);
  const sentence = useSentence();
  return (
    <TextField
      {...props}
      id={fieldId(idPrefix + name)}
      name={name}
      defaultValue={typed ?? defaultValue}
      error={message && sentence(message)}
    />
  );
}
