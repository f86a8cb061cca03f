import { z } from "zod";

/** Digits, alone or in groups of three as people write them: "1.500.000", "1 500 000". Nothing else is a sum here. */
const GROUPED_DIGITS = /^\s*\d{1,3}(?:[.\s]?\d{3}){0,4}\s*$/;

/** A sum of whole đồng, at least one and at most `most`. */
export function dongInput(most: number) {
  return z.preprocess(
    (raw) => (typeof raw === "string" && GROUPED_DIGITS.test(raw) ? Number(raw.replace(/[.\s]/g, "")) : raw),
    z.int("forms.money").min(1, "forms.money").max(most, "forms.money"),
  );
}
