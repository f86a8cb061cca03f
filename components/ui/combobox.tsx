"use client";

import { useState } from "react";
import { classNames } from "./class-names";
import { ComboboxList } from "./combobox-list";
import { CONTROL } from "./control-class";
import { Field, type FieldProps } from "./field";
import { fieldAria } from "./field-aria";
import type { SelectOption } from "./select-field";
import { useCombobox } from "./use-combobox";
import { useHasScript } from "./use-has-script";

export interface ComboboxProps extends FieldProps {
  name: string;
  options: readonly SelectOption[];
  /** Given together with `onChange` the parent holds the value; otherwise `defaultValue` starts it. */
  value?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  defaultValue?: string;
  texts: { placeholder: string; noMatch: string };
  /** The form around is only sent by script: the plain list holds what is chosen, not everything once more. */
  scriptOnly?: boolean;
}

/**
 * Chooses one of many by typing, without regard to accents. Until script runs it is a plain list, and either
 * way the form sends `name=value`.
 */
export function Combobox(props: ComboboxProps) {
  const { id, label, note, hint, error, className, name, options, texts } = props;
  const [own, setOwn] = useState(props.defaultValue ?? "");
  const value = props.value ?? own;
  const hasScript = useHasScript();
  const aria = fieldAria({ id, hint, error });
  const isListed = (option: SelectOption) => !props.scriptOnly || option.value === value;
  function change(next: string) {
    setOwn(next);
    props.onChange?.(next);
  }
  return (
    <Field {...{ id, label, note, hint, error, className }}>
      {hasScript ? (
        <ComboboxBox {...{ id, name, options, texts, value, aria, onChange: change, onBlur: props.onBlur }} />
      ) : (
        <select id={id} name={name} defaultValue={value} {...aria} className={`${CONTROL} w-full`}>
          <option value="">{texts.placeholder}</option>
          {options.filter(isListed).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ComboboxBoxProps extends Pick<ComboboxProps, "id" | "name" | "options" | "texts"> {
  value: string;
  onChange: (value: string) => void;
  onBlur: (() => void) | undefined;
  aria: ReturnType<typeof fieldAria>;
}

function ComboboxBox({ id, name, options, texts, value, onChange, onBlur, aria }: ComboboxBoxProps) {
  const box = useCombobox(options, value, onChange);
  const listId = `${id}-list`;
  const activeOption = box.shown[box.active];
  return (
    <div className="relative">
      <input type="hidden" name={name} value={value} />
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={listId}
        aria-activedescendant={activeOption ? `${listId}-${activeOption.value}` : undefined}
        placeholder={texts.placeholder}
        {...aria}
        value={box.typed}
        onChange={(event) => box.type(event.target.value)}
        onClick={box.open}
        onKeyDown={box.onKeyDown}
        onBlur={() => {
          box.leave();
          onBlur?.();
        }}
        className={classNames(CONTROL, "w-full pr-10")}
      />
      <ComboboxList id={listId} box={box} value={value} noMatch={texts.noMatch} />
    </div>
  );
}
