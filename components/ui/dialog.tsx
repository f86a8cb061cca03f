"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "./icon";

interface DialogProps {
  id: string;
  open: boolean;
  /** Called on Esc, on the close button and on a press outside; the caller sets `open` to false. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
}

/**
 * A question that must be answered first. The browser's own `<dialog>`: it keeps the focus inside, gives it
 * back afterwards, closes on Esc and hides the rest from screen readers.
 */
export function Dialog({ id, open, onClose, title, closeLabel, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      closedby="any"
      onClose={onClose}
      className="dialog-panel"
    >
      <div className="flex items-start justify-between gap-3">
        <h2 id={`${id}-title`} className="text-lg">
          {title}
        </h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={onClose}
          className="-mt-2 -mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-field hover:bg-cham-soft"
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="mt-2">{children}</div>
    </dialog>
  );
}
