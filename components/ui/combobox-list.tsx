"use client";

import { Icon } from "./icon";
import type { useCombobox } from "./use-combobox";

interface ComboboxListProps {
  id: string;
  box: ReturnType<typeof useCombobox>;
  value: string;
  noMatch: string;
}

/** The options under a combobox. The focus stays in the box; the list is only pointed at. */
export function ComboboxList({ id, box, value, noMatch }: ComboboxListProps) {
  return (
    <>
      <Icon name="down" className="pointer-events-none absolute top-3 right-3 size-5 text-ink-soft" />
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        hidden={!box.isOpen}
        className="absolute inset-x-0 z-20 mt-1 max-h-80 overflow-y-auto rounded-field border border-line-strong bg-paper shadow-panel"
      >
        {box.shown.map((option, index) => (
          <div
            key={option.value}
            id={`${id}-${option.value}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            data-active={index === box.active || undefined}
            // Before the box loses the focus, which would close the list.
            onMouseDown={(event) => {
              event.preventDefault();
              box.take(option);
            }}
            className="flex min-h-11 cursor-pointer items-center px-3 hover:bg-cham-soft aria-selected:font-semibold data-active:bg-cham-soft"
          >
            {option.label}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={box.isOpen && box.shown.length === 0 ? "mt-1 text-sm text-ink-soft" : "sr-only"}
      >
        {box.isOpen && box.shown.length === 0 ? noMatch : ""}
      </p>
    </>
  );
}
