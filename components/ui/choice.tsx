import type { ComponentProps } from "react";
import { fieldTextIds } from "./field-aria";

export interface ChoiceProps extends Omit<ComponentProps<"input">, "type" | "className" | "id"> {
  id: string;
  type: "radio" | "checkbox";
  label: string;
  hint?: string | undefined;
}

/** One radio button or tick box with its words; the whole line is the target. */
export function Choice({ id, type, label, hint, ...input }: ChoiceProps) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-1">
      <input
        id={id}
        type={type}
        aria-describedby={hint ? fieldTextIds(id).hint : undefined}
        className="mt-1 size-6 shrink-0 accent-cham"
        {...input}
      />
      <div className="grow pt-1">
        <label htmlFor={id} className="block">
          {label}
        </label>
        {hint && (
          <p id={fieldTextIds(id).hint} className="text-sm text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
