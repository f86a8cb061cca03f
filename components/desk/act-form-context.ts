"use client";

import { createContext, useContext } from "react";
import { useSentence } from "@/components/forms/form-texts-context";

type Typed = Record<string, string | string[]>;

type ActFormState = {
  /** Prefix of the ids of this form's fields: several forms stand on one page. */
  id: string;
  fieldErrors: Record<string, string[]>;
  /** What was typed before a refusal, for forms without script. */
  typed: Typed;
};

export const ActFormContext = createContext<ActFormState>({ id: "act", fieldErrors: {}, typed: {} });

/** Id, error sentence and first value of one field of the act's form around. */
export function useActField(name: string, first = "") {
  const { id, fieldErrors, typed } = useContext(ActFormContext);
  const sentence = useSentence();
  const message = fieldErrors[name]?.[0];
  const before = typed[name];
  return {
    id: `${id}-${name.replaceAll(".", "-")}`,
    name,
    error: message ? sentence(message) : undefined,
    defaultValue: typeof before === "string" ? before : first,
  };
}
