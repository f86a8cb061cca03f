import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import type { FieldProps } from "./field";
import { fieldAria } from "./field-aria";
import { FieldMessage } from "./field-message";
import { Icon } from "./icon";

export interface FileDropProps
  extends FieldProps,
    Omit<ComponentProps<"input">, "id" | "className" | "type"> {
  /** Words in the frame: "Chọn tệp" and "hoặc kéo tệp thả vào đây". */
  texts: { choose: string; drop: string };
}

/** A file box with a large target. The input covers its frame, so that dropping works without script. */
export function FileDrop({ id, label, note, hint, error, className, texts, ...input }: FileDropProps) {
  return (
    <div className={classNames("flex flex-col gap-1", error && "border-l-4 border-late pl-3", className)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {note && <span className="font-normal text-ink-soft"> ({note})</span>}
      </label>
      <FieldMessage id={id} hint={hint} error={error} />
      <div className="relative flex flex-wrap items-center justify-center gap-x-2 rounded-field border-2 border-dashed border-line-strong bg-paper-raised px-4 py-6 text-center focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-cham hover:bg-cham-soft">
        <Icon name="upload" className="size-6 text-cham" />
        <span className="font-semibold text-cham underline underline-offset-4">{texts.choose}</span>
        <span className="hidden text-ink-soft sm:inline">{texts.drop}</span>
        <input
          id={id}
          type="file"
          {...fieldAria({ id, hint, error })}
          className="absolute inset-0 cursor-pointer opacity-0"
          {...input}
        />
      </div>
    </div>
  );
}
