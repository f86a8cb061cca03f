"use client";

import { createContext, useContext } from "react";
import { type FormTexts, sentenceOf } from "./form-texts";

export const FormTextsContext = createContext<FormTexts>({});

/** Turns messages of schemas into sentences, with the texts of the form around. */
export function useSentence(): (message: string) => string {
  const texts = useContext(FormTextsContext);
  return (message) => sentenceOf(texts, message);
}
