import type { ComponentProps } from "react";
import { Choice } from "./choice";
import type { FieldProps } from "./field";
import { FieldGroup } from "./field-group";

export interface ChoiceOption {
  value: string;
  label: string;
  hint?: string | undefined;
}

export interface ChoiceGroupProps extends FieldProps {
  name: string;
  options: readonly ChoiceOption[];
  /** Given to every input: `ref`, `onChange`, `onBlur`, `required`, … */
  input?: Omit<ComponentProps<"input">, "type" | "className" | "id" | "name" | "value" | "defaultChecked">;
}

/** One of several answers. */
export function RadioGroup({
  name,
  options,
  input,
  defaultValue,
  ...field
}: ChoiceGroupProps & { defaultValue?: string }) {
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Choice
          key={option.value}
          {...option}
          {...input}
          id={`${field.id}-${option.value}`}
          type="radio"
          name={name}
          defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
        />
      ))}
    </FieldGroup>
  );
}

/** Any number of several answers. */
export function CheckboxGroup(props: ChoiceGroupProps & { defaultValue?: readonly string[] }) {
  const { name, options, input, defaultValue, ...field } = props;
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Choice
          key={option.value}
          {...option}
          {...input}
          id={`${field.id}-${option.value}`}
          type="checkbox"
          name={name}
          defaultChecked={defaultValue?.includes(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
