import { z } from "zod";
import type { DeskList } from "@/lib/dossiers/domain/desk-list";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import { findQueue, slugOfQueue } from "@/lib/dossiers/domain/queue";
import { CHANNELS } from "@/lib/procedures/domain/channel";

/** How an address or a form names a list of the desk. What does not fit is left out: an old link still opens a list. */
export const deskListFields = {
  hang: z
    .string()
    .optional()
    .transform((slug) => findQueue(slug))
    .catch(undefined),
  "trang-thai": z.enum(DOSSIER_STATES).optional().catch(undefined),
  "thu-tuc": z.uuid().optional().catch(undefined),
  kenh: z.enum(CHANNELS).optional().catch(undefined),
};

export type DeskListFields = z.output<z.ZodObject<typeof deskListFields>>;

/** The list that these fields name; without a queue, the officer's own work. */
export function readDeskList({ hang = "mine", ...fields }: Partial<DeskListFields>): DeskList {
  return { queue: hang, state: fields["trang-thai"], procedureId: fields["thu-tuc"], channel: fields.kenh };
}

/** The list as an address or hidden fields name it. */
export function writeDeskList({ queue, state, procedureId, channel }: DeskList): [string, string][] {
  return Object.entries({
    hang: slugOfQueue(queue),
    "trang-thai": state,
    "thu-tuc": procedureId,
    kenh: channel,
  }).filter((field): field is [string, string] => field[1] !== undefined);
}

/** What an address says about the list wanted. */
export const queueInput = z.object({
  ...deskListFields,
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

/** The address of the dossier screen: which dossier, from which list, which paper is shown, which act was done. */
export const dossierAddress = z.object({
  id: z.uuid(),
  ...deskListFields,
  giay: z.uuid().optional().catch(undefined),
  xong: z.coerce.number().int().optional().catch(undefined),
});
