import type { ReactNode, Ref } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { TAKES_FOCUS } from "./takes-focus";
import { TONE_CLASSES, TONE_ICONS, type Tone } from "./tone";

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** `alert` interrupts a screen reader, `status` waits; leave out for what is there when the page opens. */
  role?: "alert" | "status";
  className?: string;
  /** For a form that moves the focus here. */
  ref?: Ref<HTMLDivElement>;
  /** The answer to a form, on a page that the server writes anew: reading goes on here. */
  focused?: boolean;
  children?: ReactNode;
}

/** A message on the page: what happened, what happens next. */
export function Notice({ tone = "info", title, role, className, ref, focused, children }: NoticeProps) {
  return (
    <div
      {...(ref || focused ? TAKES_FOCUS : {})}
      ref={ref}
      role={role}
      className={classNames("flex gap-3 rounded-field border-l-4 px-4 py-3", TONE_CLASSES[tone], className)}
    >
      <Icon name={TONE_ICONS[tone]} className="mt-0.5 size-6 shrink-0" />
      <div className="min-w-0 max-w-text text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
