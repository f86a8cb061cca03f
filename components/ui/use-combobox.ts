import { type KeyboardEvent, useMemo, useState } from "react";
import { matchesLoosely } from "./fold-accents";
import type { SelectOption } from "./select-field";

/** Longest list that is shown; typing narrows it. */
const MOST_SHOWN = 50;

interface ComboboxState {
  typed: string;
  shown: SelectOption[];
  isOpen: boolean;
  /** Index in `shown` of the option that Enter would take; -1 for none. */
  active: number;
  open: () => void;
  type: (text: string) => void;
  take: (option: SelectOption) => void;
  leave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What a combobox knows and does: filters without regard to accents, walks with the arrow keys. */
export function useCombobox(
  options: readonly SelectOption[],
  value: string,
  onChange: (value: string) => void,
): ComboboxState {
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = useMemo(
    () => options.filter((option) => matchesLoosely(option.label, draft ?? "")).slice(0, MOST_SHOWN),
    [options, draft],
  );

  function close() {
    setOpen(false);
    setActive(-1);
    setDraft(null);
  }
  function take(option: SelectOption) {
    onChange(option.value);
    close();
  }
  function move(step: number) {
    setOpen(true);
    setActive((at) =>
      shown.length === 0 ? -1 : (at + step + shown.length + (at < 0 && step < 0 ? 1 : 0)) % shown.length,
    );
  }
  function onKeyDown(event: KeyboardEvent) {
    const option = shown[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && isOpen && option) take(option);
    else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  }

  return {
    typed: draft ?? chosen,
    shown,
    isOpen,
    active,
    open: () => setOpen(true),
    type: (text) => {
      setDraft(text);
      setOpen(true);
      setActive(text === "" ? -1 : 0);
      if (text === "") onChange("");
    },
    take,
    leave: close,
    onKeyDown,
  };
}
