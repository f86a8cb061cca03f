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
    <div className="flex items-start gap-3">
      <input
        id={id}
        type={type}
        aria-describedby={hint ? fieldTextIds(id).hint : undefined}
        className="mt-2.5 size-6 shrink-0 accent-cham"
        {...input}
      />
      <div className="grow">
        <label htmlFor={id} className="block min-h-11 py-2.5">
          {label}
        </label>
        {hint && (
          <p id={fieldTextIds(id).hint} className="-mt-1 pb-2 text-sm text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
