"use client";

import { useFormContext } from "react-hook-form";
import { Button, type ButtonProps } from "@/components/ui/button";

interface SubmitButtonProps extends Omit<ButtonProps, "type" | "busy" | "onClick"> {
  /** Shown while the form is being sent. */
  busyLabel: string;
}

/** Sends the form around; a second press while it is being sent does nothing. */
export function SubmitButton({ busyLabel, children, ...button }: SubmitButtonProps) {
  const { isSubmitting } = useFormContext().formState;
  return (
    <Button
      tone="primary"
      {...button}
      type="submit"
      busy={isSubmitting}
      onClick={(event) => isSubmitting && event.preventDefault()}
    >
      {isSubmitting ? busyLabel : children}
    </Button>
  );
}
