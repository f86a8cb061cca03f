import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";
import { Field, type FieldProps } from "./field";
import { fieldAria } from "./field-aria";

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<"textarea">, "id" | "className"> {}

/** Several lines of text with their label. */
export function TextArea({ id, label, note, hint, error, className, ...textarea }: TextAreaProps) {
  return (
    <Field {...{ id, label, note, hint, error, className }}>
      <textarea
        id={id}
        rows={4}
        {...fieldAria({ id, hint, error })}
        className={`${CONTROL} w-full`}
        {...textarea}
      />
    </Field>
  );
}
