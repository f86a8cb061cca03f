"use client";

import { useController } from "react-hook-form";
import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";

type FormComboboxProps = Omit<
  ComboboxProps,
  "id" | "error" | "value" | "onChange" | "onBlur" | "defaultValue"
>;

/** `Combobox` bound to the form around by its `name`. */
export function FormCombobox({ name, ...props }: FormComboboxProps) {
  const { field } = useController({ name });
  return (
    <Combobox
      {...props}
      scriptOnly
      id={fieldId(name)}
      name={name}
      value={typeof field.value === "string" ? field.value : ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={useFieldError(name)}
    />
  );
}
