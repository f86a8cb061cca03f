import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface EmptyStateProps {
  /** Why there is nothing. */
  title: string;
  icon?: IconName;
  /** What to do, usually a sentence and a link. */
  children?: ReactNode;
}

/** In the place of a list that holds nothing. */
export function EmptyState({ title, icon = "empty", children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-field border border-dashed border-line-strong px-4 py-10 text-center">
      <Icon name={icon} className="size-10 text-cham" />
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-text text-ink-soft">{children}</div>}
    </div>
  );
}
