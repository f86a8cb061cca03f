import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { CONTROL, CONTROL_WIDTHS, type ControlWidth } from "./control-class";
import { Field, type FieldProps } from "./field";
import { fieldAria } from "./field-aria";

export interface SelectOption {
  value: string;
  label: string;
  /** Language of the label, when it is not that of the page. */
  lang?: string;
}

export interface SelectFieldProps
  extends FieldProps,
    Omit<ComponentProps<"select">, "id" | "className" | "children"> {
  options?: readonly SelectOption[];
  /** Choices that are drawn elsewhere; after `options`. */
  children?: ReactNode;
  /** First, empty choice, e.g. "Mời chọn". */
  placeholder?: string | undefined;
  width?: ControlWidth;
}

/** The browser's own list: best on phones, and for lists that are read rather than searched. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, note, hint, error, className, placeholder, width = "full", ...rest } = props;
  const { options = [], children, ...select } = rest;
  return (
    <Field {...{ id, label, note, hint, error, className }}>
      <select
        id={id}
        {...fieldAria({ id, hint, error })}
        className={classNames(CONTROL, CONTROL_WIDTHS[width])}
        {...select}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </Field>
  );
}
