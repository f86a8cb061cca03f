"use client";

import { useFormContext } from "react-hook-form";
import { Checkbox, type CheckboxProps } from "@/components/ui/checkbox";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";

type FormCheckboxProps = Omit<CheckboxProps, "id" | "name" | "error"> & { name: string };

/** `Checkbox` bound to the form around by its `name`, a path such as `children.0.name`. */
export function FormCheckbox({ name, ...props }: FormCheckboxProps) {
  const { register } = useFormContext();
  return <Checkbox {...props} {...register(name)} id={fieldId(name)} error={useFieldError(name)} />;
}
