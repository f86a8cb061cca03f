"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useState } from "react";

interface CollapsibleMenuProps {
  className?: string;
  /** Content of the button. */
  summary: ReactNode;
  summaryClassName?: string;
  children: ReactNode;
}

/** A `<details>` menu that works without script; with script it also closes when a link was followed. */
export function CollapsibleMenu({ className, summary, summaryClassName, children }: CollapsibleMenuProps) {
  const path = usePathname();
  const [openOn, setOpenOn] = useState<string | null>(null);
  return (
    <details
      className={className}
      name="shell-menu"
      open={openOn === path}
      onToggle={(event) => setOpenOn(event.currentTarget.open ? path : null)}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  );
}
