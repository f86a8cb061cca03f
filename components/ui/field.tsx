import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { FieldTexts } from "./field-aria";
import { FieldMessage } from "./field-message";

export interface FieldProps extends FieldTexts {
  label: string;
  /** Said after the label in plain weight, e.g. "không bắt buộc". */
  note?: string | undefined;
  className?: string | undefined;
}

/** Label, hint and error around one control. The control itself carries `id` and `fieldAria(…)`. */
export function Field({ label, note, className, children, ...texts }: FieldProps & { children: ReactNode }) {
  return (
    <div
      className={classNames("flex flex-col gap-1", texts.error && "border-l-4 border-late pl-3", className)}
    >
      <label htmlFor={texts.id} className="font-semibold">
        {label}
        {note && <span className="font-normal text-ink-soft"> ({note})</span>}
      </label>
      <FieldMessage {...texts} />
      {children}
    </div>
  );
}
