import { z } from "zod";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import { findQueue } from "@/lib/dossiers/domain/queue";
import { CHANNELS } from "@/lib/procedures/domain/channel";

/** What an address says about the list wanted. What does not fit is left out: an old link still opens a list. */
export const queueInput = z.object({
  hang: z
    .string()
    .optional()
    .transform((slug) => findQueue(slug)),
  "trang-thai": z.enum(DOSSIER_STATES).optional().catch(undefined),
  "thu-tuc": z.uuid().optional().catch(undefined),
  kenh: z.enum(CHANNELS).optional().catch(undefined),
  /** Where the previous page ended. */
  sau: z
    .string()
    .optional()
    .transform((text) => readCursor(text)),
  /** What is searched: a code, its beginning, or a name. */
  tim: z
    .string()
    .optional()
    .transform((text) => text?.normalize("NFC").trim().slice(0, 200) || undefined),
});

export type QueueInput = z.output<typeof queueInput>;

/** The key of the last row of a page: its place by the clock, then its id. */
export type QueueCursor = { nextDueAt: string; id: string };

const CURSOR = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z)_([0-9a-f-]{36})$/;

export function writeCursor(cursor: QueueCursor): string {
  return `${cursor.nextDueAt}_${cursor.id}`;
}

/** Undefined for anything that is no cursor. */
export function readCursor(text: string | undefined): QueueCursor | undefined {
  const match = CURSOR.exec(text ?? "");
  const [, nextDueAt = "", id = ""] = match ?? [];
  // No dossier is due before the epoch, and PostgreSQL knows no year 0.
  const valid = Date.parse(nextDueAt) >= 0 && z.uuid().safeParse(id).success;
  return valid ? { nextDueAt, id } : undefined;
}

/** Whether the list is narrowed by a filter. */
export function isFiltered(input: QueueInput): boolean {
  return Boolean(input["trang-thai"] || input["thu-tuc"] || input.kenh);
}

/** The address of the dossier screen: which dossier, from which queue, which paper is shown, which act was done. */
export const dossierAddress = z.object({
  id: z.uuid(),
  hang: queueInput.shape.hang.catch(undefined),
  giay: z.uuid().optional().catch(undefined),
  xong: z.coerce.number().int().optional().catch(undefined),
});
