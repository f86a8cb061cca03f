"use client";

import { useFormContext } from "react-hook-form";
import { CheckboxGroup, type ChoiceGroupProps, RadioGroup } from "@/components/ui/choice-group";
import { fieldId } from "./field-id";
import { useFieldError } from "./use-field-error";
import { useFirstValue } from "./use-first-value";

type FormChoiceGroupProps = Omit<ChoiceGroupProps, "id" | "error" | "input">;

/** `RadioGroup` bound to the form around by its `name`. */
export function FormRadioGroup({ name, ...props }: FormChoiceGroupProps) {
  const { register } = useFormContext();
  const first = useFirstValue(name);
  return (
    <RadioGroup
      {...props}
      id={fieldId(name)}
      name={name}
      defaultValue={first}
      input={register(name)}
      error={useFieldError(name)}
    />
  );
}

/** `CheckboxGroup` bound to the form around by its `name`; its value is the list of what is ticked. */
export function FormCheckboxGroup({ name, ...props }: FormChoiceGroupProps) {
  const { register } = useFormContext();
  return (
    <CheckboxGroup
      {...props}
      id={fieldId(name)}
      name={name}
      input={register(name)}
      error={useFieldError(name)}
    />
  );
}
