"use client";

import { Choice, type ChoiceProps } from "@/components/ui/choice";
import { useActionForm } from "./action-form-state";

type ActionCheckboxProps = Omit<ChoiceProps, "type" | "name" | "value"> & { name: string; value: string };

/** One of several tick boxes of a name in the `ActionForm` around: keeps after a refusal what was ticked. */
export function ActionCheckbox({ name, value, defaultChecked = false, ...choice }: ActionCheckboxProps) {
  const { outcome } = useActionForm();
  const typed = outcome && !outcome.ok ? (outcome.error.typed ?? null) : null;
  const ticked = typed ? [typed[name] ?? []].flat().includes(value) : defaultChecked;
  // After a form is sent React puts a box back to its first default: a new one starts from what was ticked.
  return (
    <Choice
      {...choice}
      key={String(ticked)}
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={ticked}
    />
  );
}
