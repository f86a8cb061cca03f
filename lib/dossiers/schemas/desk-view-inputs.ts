import { z } from "zod";
import { QUEUE_COLUMNS } from "@/lib/dossiers/domain/queue-column";
import { sentence } from "./dossier-inputs";
import { queueInput, readDeskList, writeDeskList } from "./queue-inputs";

/** The part of a list's address that may be kept: no search, which names people, and no place in the pages. */
function toKeptQuery(text: string): string {
  const asked = queueInput.parse(Object.fromEntries(new URLSearchParams(text)));
  const list = writeDeskList(readDeskList(asked)).filter(([name]) => name !== "hang" || asked.hang);
  return String(new URLSearchParams(list));
}

export const saveFilterInput = z.strictObject({
  name: sentence(60),
  query: z.string().max(1000).transform(toKeptQuery),
});
export const removeFilterInput = z.strictObject({ filterId: z.uuid() });
export const chooseColumnsInput = z.strictObject({
  /** Ticked boxes: none, one as a text, or several. */
  columns: z
    .union([z.enum(QUEUE_COLUMNS).transform((one) => [one]), z.array(z.enum(QUEUE_COLUMNS)).max(20)])
    .optional()
    .transform((columns) => [...new Set(columns ?? [])]),
});

export type SaveFilterInput = z.output<typeof saveFilterInput>;
export type RemoveFilterInput = z.output<typeof removeFilterInput>;
export type ChooseColumnsInput = z.output<typeof chooseColumnsInput>;
