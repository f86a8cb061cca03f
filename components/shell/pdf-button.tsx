"use client";

import { type ReactNode, useRef } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { TOOL_BUTTON } from "./tool-button";

interface PdfButtonProps {
  labels: { title: string; how: string; open: string; close: string };
  children: ReactNode;
}

/**
 * Opens the page's own PDF where it names one (`metadata.alternates.types["application/pdf"]`); otherwise
 * says how the print window makes one.
 */
export function PdfButton({ labels, children }: PdfButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  function open() {
    const own = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/pdf"]');
    if (own) location.assign(own.href);
    else dialog.current?.showModal();
  }
  function print() {
    dialog.current?.close();
    window.print();
  }
  return (
    <>
      <button type="button" title={labels.title} onClick={open} className={`${TOOL_BUTTON} needs-script`}>
        {children}
      </button>
      <dialog ref={dialog} aria-labelledby="pdf-title" className="dialog-panel">
        <h2 id="pdf-title" className="text-lg">
          {labels.title}
        </h2>
        <p className="mt-2">{labels.how}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <button type="button" onClick={print} className={buttonClass("primary")}>
            {labels.open}
          </button>
          <button type="button" onClick={() => dialog.current?.close()} className={buttonClass("secondary")}>
            {labels.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
