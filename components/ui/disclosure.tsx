import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

interface DisclosureProps {
  summary: ReactNode;
  look?: keyof typeof LOOKS;
  open?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

const LOOKS = {
  link: "text-cham underline underline-offset-4",
  danger: "text-late underline underline-offset-4",
  heading: "text-lg font-semibold",
  plain: "",
} as const;

/** Something more that opens where it stands, with a sign that it does; works without script. */
export function Disclosure({ summary, look = "link", open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={classNames("group/more", className)}>
      <summary className={classNames("inline-flex min-h-11 items-center gap-1", LOOKS[look])}>
        {summary}
        <Icon name="down" className="size-5 shrink-0 group-open/more:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
