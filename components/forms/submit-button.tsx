"use client";

import { useFormContext } from "react-hook-form";
import { Button, type ButtonProps } from "@/components/ui/button";
import { useHasScript } from "@/components/ui/use-has-script";

interface SubmitButtonProps extends Omit<ButtonProps, "type" | "busy" | "onClick"> {
  /** Shown while the form is being sent. */
  busyLabel: string;
}

/**
 * Sends the form around; a second press while it is being sent does nothing. Until the page has come alive it cannot
 * be pressed: the browser itself would put what was typed into the address.
 */
export function SubmitButton({ busyLabel, children, ...button }: SubmitButtonProps) {
  const { isSubmitting } = useFormContext().formState;
  const alive = useHasScript();
  return (
    <Button
      tone="primary"
      {...button}
      type="submit"
      busy={isSubmitting}
      disabled={!alive}
      onClick={(event) => isSubmitting && event.preventDefault()}
    >
      {isSubmitting ? busyLabel : children}
    </Button>
  );
}
