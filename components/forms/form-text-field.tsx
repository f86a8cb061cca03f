"use client";

import { useFormContext } from "react-hook-form";
import { TextField, type TextFieldProps } from "@/components/ui/text-field";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";
import { useFirstValue } from "./use-first-value";

type FormTextFieldProps = Omit<TextFieldProps, "id" | "name" | "error"> & { name: string };

/** `TextField` bound to the form around by its `name`, a path such as `children.0.name`. */
export function FormTextField({ name, ...props }: FormTextFieldProps) {
  const { register } = useFormContext();
  const first = useFirstValue(name);
  return (
    <TextField
      defaultValue={first}
      {...props}
      {...register(name)}
      id={fieldId(name)}
      error={useFieldError(name)}
    />
  );
}
