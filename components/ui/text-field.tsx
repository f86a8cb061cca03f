import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL, CONTROL_WIDTHS, type ControlWidth } from "./control-class";
import { Field, type FieldProps } from "./field";
import { fieldAria } from "./field-aria";

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<"input">, "id" | "className"> {
  width?: ControlWidth;
}

/** One line of text with its label. Takes every attribute of `<input>`, `ref` included. */
export function TextField({
  id,
  label,
  note,
  hint,
  error,
  className,
  width = "full",
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ id, label, note, hint, error, className }}>
      <input
        id={id}
        type="text"
        {...fieldAria({ id, hint, error })}
        className={classNames(CONTROL, CONTROL_WIDTHS[width])}
        {...input}
      />
    </Field>
  );
}
