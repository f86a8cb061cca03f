"use client";

import { createContext, useContext } from "react";
import type { FormAnswer } from "./form-answer";

export type ActionOutcome = FormAnswer<unknown> | null;

export const ActionFormContext = createContext<{ outcome: ActionOutcome; sending: boolean }>({
  outcome: null,
  sending: false,
});

export function useActionForm() {
  return useContext(ActionFormContext);
}

/** First message of a field, and what had been typed into it, after a refusal. */
export function useActionField(name: string): { message: string | undefined; typed: string | undefined } {
  const { outcome } = useActionForm();
  if (!outcome || outcome.ok) return { message: undefined, typed: undefined };
  const typed = outcome.error.typed?.[name];
  return {
    message: outcome.error.fieldErrors?.[name]?.[0],
    typed: typeof typed === "string" ? typed : undefined,
  };
}
