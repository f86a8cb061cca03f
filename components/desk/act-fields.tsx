"use client";

import { Checkbox } from "@/components/ui/checkbox";
import type { ChoiceOption } from "@/components/ui/choice-group";
import { RadioGroup } from "@/components/ui/choice-group";
import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import { SelectField, type SelectFieldProps } from "@/components/ui/select-field";
import { TextArea, type TextAreaProps } from "@/components/ui/text-area";
import { TextField, type TextFieldProps } from "@/components/ui/text-field";
import { useActField } from "./act-form-context";

type Named<Props> = Omit<Props, "id" | "name" | "error" | "defaultValue"> & { name: string; first?: string };

/** One line of text of an act's form. */
export function ActTextField({ name, first, ...props }: Named<TextFieldProps>) {
  return <TextField {...props} {...useActField(name, first)} />;
}

/** Several lines of text of an act's form. */
export function ActTextArea({ name, first, ...props }: Named<TextAreaProps>) {
  return <TextArea {...props} {...useActField(name, first)} />;
}

/** A list of an act's form. */
export function ActSelect({ name, first, ...props }: Named<SelectFieldProps>) {
  return <SelectField {...props} {...useActField(name, first)} />;
}

/** One of many, found by typing without regard to accents. */
export function ActCombobox({ name, first, ...props }: Named<ComboboxProps>) {
  return <Combobox {...props} {...useActField(name, first)} />;
}

/** Something to tick in an act's form. */
export function ActCheckbox({ name, value, label }: { name: string; value: string; label: string }) {
  const { defaultValue, ...field } = useActField(name);
  return <Checkbox {...field} value={value} label={label} defaultChecked={defaultValue === value} />;
}

type ActRadiosProps = {
  name: string;
  first?: string;
  label: string;
  hint?: string;
  options: readonly ChoiceOption[];
};

/** One of several answers in an act's form. */
export function ActRadios({ name, first, label, hint, options }: ActRadiosProps) {
  return <RadioGroup label={label} hint={hint} options={options} {...useActField(name, first)} />;
}

/** A value that goes with the form without being asked. */
export function ActHidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
