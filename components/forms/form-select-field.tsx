"use client";

import { useFormContext } from "react-hook-form";
import { SelectField, type SelectFieldProps } from "@/components/ui/select-field";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";

type FormSelectFieldProps = Omit<SelectFieldProps, "id" | "name" | "error"> & { name: string };

/** `SelectField` bound to the form around by its `name`, a path such as `children.0.name`. */
export function FormSelectField({ name, ...props }: FormSelectFieldProps) {
  const { register } = useFormContext();
  return <SelectField {...props} {...register(name)} id={fieldId(name)} error={useFieldError(name)} />;
}
