"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { DateField, type DateFieldProps } from "@/components/ui/date-field";
import { joinDate, splitDate } from "./date-parts";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";

type FormDateFieldProps = Omit<DateFieldProps, "id" | "error" | "boxes" | "defaultValue">;

/** `DateField` bound to the form around by its `name`; its value is `YYYY-MM-DD`, see `joinDate`. */
export function FormDateField({ name, ...props }: FormDateFieldProps) {
  const { field } = useController({ name });
  const stored = typeof field.value === "string" ? field.value : "";
  const [typed, setTyped] = useState(() => splitDate(stored));
  // Boxes hold what was typed ("5", not "05"), unless the form put in another date.
  const parts = joinDate(typed) === stored ? typed : splitDate(stored);
  const box = (part: keyof typeof parts) => ({
    value: parts[part],
    onBlur: field.onBlur,
    onChange: (event: { target: { value: string } }) => {
      const next = { ...parts, [part]: event.target.value.replace(/\D/g, "") };
      setTyped(next);
      field.onChange(joinDate(next));
    },
  });
  return (
    <DateField
      {...props}
      id={fieldId(name)}
      name={name}
      boxes={{ day: { ...box("day"), ref: field.ref }, month: box("month"), year: box("year") }}
      error={useFieldError(name)}
    />
  );
}
