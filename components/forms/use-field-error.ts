"use client";

import { useFormContext } from "react-hook-form";
import { useSentence } from "./form-texts-context";

/** The sentence that is wrong with a field of the form around, if any. */
export function useFieldError(path: string): string | undefined {
  const { formState, getFieldState } = useFormContext();
  const sentence = useSentence();
  const message = getFieldState(path, formState).error?.message;
  return message ? sentence(message) : undefined;
}
