"use client";

import { useContext } from "react";
import { useFormContext } from "react-hook-form";
import { useSentence } from "./form-texts-context";
import { UntriedContext } from "./untried-context";

/** The sentence that is wrong with a field of the form around, if any. */
export function useFieldError(path: string): string | undefined {
  const { formState, getFieldState } = useFormContext();
  const sentence = useSentence();
  const untried = useContext(UntriedContext);
  const message = getFieldState(path, formState).error?.message;
  return message && !untried ? sentence(message) : undefined;
}
