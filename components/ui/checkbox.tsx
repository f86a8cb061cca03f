import { Choice, type ChoiceProps } from "./choice";
import { classNames } from "./class-names";
import { fieldAria, fieldTextIds } from "./field-aria";
import { FieldMessage } from "./field-message";

export interface CheckboxProps extends Omit<ChoiceProps, "type"> {
  error?: string | undefined;
}

/** A single tick box, such as a declaration. */
export function Checkbox({ error, ...choice }: CheckboxProps) {
  const described = classNames(
    choice.hint && fieldTextIds(choice.id).hint,
    error && fieldTextIds(choice.id).error,
  );
  return (
    <div className={error ? "border-l-4 border-late pl-3" : undefined}>
      <FieldMessage id={choice.id} error={error} />
      <Choice
        {...choice}
        type="checkbox"
        aria-describedby={described || undefined}
        aria-invalid={fieldAria({ id: choice.id, error })["aria-invalid"]}
      />
    </div>
  );
}
