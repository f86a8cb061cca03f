import { z } from "zod";
import { sentence } from "./dossier-inputs";

/** To nobody by name: the work goes back to the units, where colleagues take it or a head assigns it. */
export const handOverInput = z.strictObject({
  fromAccountId: z.uuid(),
  toAccountIds: z.array(z.uuid()).max(20),
  reason: sentence(500),
});

export type HandOverInput = z.output<typeof handOverInput>;

/** The fields of the form: one officer ticked arrives as one text, nobody as none. */
export const handOverForm = z.preprocess((raw) => {
  if (typeof raw !== "object" || raw === null) return raw;
  const { toAccountIds = [], ...rest } = raw as { toAccountIds?: unknown };
  return { ...rest, toAccountIds: Array.isArray(toAccountIds) ? toAccountIds : [toAccountIds] };
}, handOverInput);
