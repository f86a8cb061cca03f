import { type FieldTexts, fieldTextIds } from "./field-aria";
import { Icon } from "./icon";

/** Hint and error of a field, with the ids that `fieldAria` points to. */
export function FieldMessage({ id, hint, error }: FieldTexts) {
  const ids = fieldTextIds(id);
  return (
    <>
      {hint && (
        <p id={ids.hint} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={ids.error} className="flex items-start gap-1 font-semibold text-late">
          <Icon name="late" className="mt-1 size-4 shrink-0" />
          {error}
        </p>
      )}
    </>
  );
}
