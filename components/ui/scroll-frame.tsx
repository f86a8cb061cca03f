import type { ReactNode } from "react";

/** Lets the keyboard scroll the frame: the arrow keys work once it has the focus. */
const REACHABLE = { tabIndex: 0 };

/** Holds what may be wider than the page, hidden words included, and scrolls by itself. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className="relative overflow-x-auto rounded-field border border-line"
      {...REACHABLE}
    >
      {children}
    </section>
  );
}
