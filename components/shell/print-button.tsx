"use client";

import type { ReactNode } from "react";
import { TOOL_BUTTON } from "./tool-button";

/** Opens the browser's print window; hidden where script is off. */
export function PrintButton({ title, children }: { title: string; children: ReactNode }) {
  return (
    <button
      type="button"
      title={title}
      onClick={() => window.print()}
      className={`${TOOL_BUTTON} needs-script`}
    >
      {children}
    </button>
  );
}
