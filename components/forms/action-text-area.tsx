"use client";

import { TextArea, type TextAreaProps } from "@/components/ui/text-area";
import { useActionField } from "./action-form-state";
import { fieldId } from "./field-id";
import { useSentence } from "./form-texts-context";

type ActionTextAreaProps = Omit<TextAreaProps, "id" | "name" | "error"> & { name: string };

/** `TextArea` of the `ActionForm` around: shows what was refused, and keeps what was typed. */
export function ActionTextArea({ name, defaultValue, ...props }: ActionTextAreaProps) {
  const { message, typed } = useActionField(name);
  const sentence = useSentence();
  return (
    <TextArea
      {...props}
      id={fieldId(name)}
      name={name}
      defaultValue={typed ?? defaultValue}
      error={message && sentence(message)}
    />
  );
}
