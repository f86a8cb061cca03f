"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { useActionForm } from "./action-form-state";

type ActionSubmitProps = Omit<ButtonProps, "type" | "busy" | "onClick"> & {
  /** Shown while the form is being sent. */
  busyLabel: string;
};

/** Sends the `ActionForm` around; a second press while it is being sent does nothing. */
export function ActionSubmit({ busyLabel, children, ...button }: ActionSubmitProps) {
  const { sending } = useActionForm();
  return (
    <Button
      tone="primary"
      {...button}
      type="submit"
      busy={sending}
      onClick={(event) => sending && event.preventDefault()}
    >
      {sending ? busyLabel : children}
    </Button>
  );
}
