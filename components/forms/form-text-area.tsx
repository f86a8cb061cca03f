"use client";

import { useFormContext } from "react-hook-form";
import { TextArea, type TextAreaProps } from "@/components/ui/text-area";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";
import { useFirstValue } from "./use-first-value";

type FormTextAreaProps = Omit<TextAreaProps, "id" | "name" | "error"> & { name: string };

/** `TextArea` bound to the form around by its `name`, a path such as `children.0.name`. */
export function FormTextArea({ name, ...props }: FormTextAreaProps) {
  const { register } = useFormContext();
  const first = useFirstValue(name);
  return (
    <TextArea
      defaultValue={first}
      {...props}
      {...register(name)}
      id={fieldId(name)}
      error={useFieldError(name)}
    />
  );
}
