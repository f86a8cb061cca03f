"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";

/**
 * The text that a question of the form around begins with, for the page as the server draws it: the form itself fills
 * its boxes only when script runs. Stays the same afterwards.
 */
export function useFirstValue(name: string): string | undefined {
  const { getValues } = useFormContext();
  const [first] = useState<unknown>(() => getValues(name));
  return typeof first === "string" ? first : undefined;
}
