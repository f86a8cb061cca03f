import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonClass } from "./button-class";

export interface LinkButtonProps extends Omit<ComponentProps<typeof Link>, "className"> {
  tone?: ButtonTone;
  size?: ButtonSize;
  className?: string;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function LinkButton({ tone, size, className, ...link }: LinkButtonProps) {
  return <Link prefetch={false} className={buttonClass(tone, size, className)} {...link} />;
}
