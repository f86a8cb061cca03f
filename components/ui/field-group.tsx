import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { FieldProps } from "./field";
import { fieldAria } from "./field-aria";
import { FieldMessage } from "./field-message";

/**
 * Legend, hint and error around several controls that answer one question. The group takes `id`, so that an
 * error summary can lead to it.
 */
export function FieldGroup({
  label,
  note,
  className,
  children,
  ...texts
}: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      id={texts.id}
      tabIndex={-1}
      aria-describedby={fieldAria(texts)["aria-describedby"]}
      className={classNames(
        "flex min-w-0 flex-col gap-1",
        texts.error && "border-l-4 border-late pl-3",
        className,
      )}
    >
      <legend className="float-left mb-1 font-semibold">
        {label}
        {note && <span className="font-normal text-ink-soft"> ({note})</span>}
      </legend>
      <FieldMessage {...texts} />
      {children}
    </fieldset>
  );
}
