import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonClass } from "./button-class";

export interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  tone?: ButtonTone;
  size?: ButtonSize;
  className?: string;
  /** Something is under way: the button stays reachable and says so. */
  busy?: boolean;
}

/** A button that does something. `type` is "button" unless said. */
export function Button({ tone, size, className, busy, ...button }: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={buttonClass(tone, size, className)}
      {...button}
    />
  );
}
